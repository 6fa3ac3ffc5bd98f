/** Several short values in one column, parted by semicolons. A semicolon inside a value becomes a comma. */
export const toWordList = (text: string): readonly string[] =>
  text
    .split(";")
    .map((word) => word.trim())
    .filter(Boolean);

export const fromWordList = (words: readonly string[]): string =>
  words
    .map((word) => word.replaceAll(";", ",").trim())
    .filter(Boolean)
    .join(";");
