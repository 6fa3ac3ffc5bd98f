/** The sentence of a lesson as a line of its own below what is there; once, however often it is taken. */
export function withLesson(text: string, sentence: string): string {
  if (text.split("\n").includes(sentence)) return text;
  return text.trim() === "" ? sentence : `${text.trimEnd()}\n${sentence}`;
}

/** The same without it, where it still stands as it was taken; what somebody made of it stays. */
export const withoutLesson = (text: string, sentence: string): string =>
  text
    .split("\n")
    .filter((line) => line !== sentence)
    .join("\n");
