/** The element of a field, so that an error can lead to it. */
export const toFieldId = (field: string): string => `note-${field}`;
