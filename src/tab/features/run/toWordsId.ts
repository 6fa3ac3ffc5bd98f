/** The element that a field's words are typed in. */
export const toWordsId = (field: string): string => `words-${field}`;
