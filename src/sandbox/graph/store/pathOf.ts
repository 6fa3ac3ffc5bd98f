/** The JSON path of one field of an item. */
export const pathOf = (column: string): string => `$.${JSON.stringify(column)}`;
