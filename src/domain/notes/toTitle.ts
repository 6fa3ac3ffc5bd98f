import { cleanText } from "./cleanText.ts";
import { type LearningNote, titleLimit } from "./learningNote.ts";

/** The lesson as one sentence: the first sentence of "next time", cut at a word to what one line of the list holds. */
export function toTitle(nextTime: string): string {
  const line = cleanText(nextTime).replaceAll(/\s+/g, " ");
  const sentence = /^.*?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
  return cutAtWord(sentence, titleLimit);
}

/** Whether somebody gave the note another title than its own advice, as may be done in SharePoint. */
export const hasOwnTitle = ({
  title,
  nextTime,
}: Pick<LearningNote, "title" | "nextTime">): boolean =>
  title !== "" && title !== toTitle(nextTime);

function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const lastSpace = cut.lastIndexOf(" ");
  // A cut in the middle of a pair would leave half a character.
  const whole =
    lastSpace > limit / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\ud800-\udbff]$/, "");
  return `${whole}…`;
}
