/**
 * The number of an item's version, which rises with each change: the part after the comma of `"guid,3"`. 0 where an eTag
 * is of another kind, so that nothing is ever taken for newer because of it.
 */
export const toVersion = (eTag: string): number => Number(/,(\d+)"?$/.exec(eTag)?.[1] ?? 0);
