// Words too common to tell one card from another.
const commonWords: ReadonlySet<string> = new Set(
  (
    "a an and are as at be been by can could did do does for from had has have how i if in is it its me my " +
    "of on or our so than that the their them then there they this to up us was we were what when where " +
    "which who will with would you your"
  ).split(" "),
);

/** Whether a word says nothing of what is looked for. */
export const isCommonWord = (word: string): boolean => commonWords.has(word);

/** The words of a text with case, accents, apostrophes and full stops gone, so that "A.A.R." and "Café" match. */
export function toWords(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{M}.'’]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The words that tell cards apart; all of them where none does, so that "what" still asks for something. */
export function toTellingWords(text: string): readonly string[] {
  const words = toWords(text);
  const telling = words.filter((word) => !isCommonWord(word));
  return telling.length === 0 ? words : telling;
}
