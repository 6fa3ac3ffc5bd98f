import type { LearningNote } from "./learningNote.ts";
import { hasUnreadableAnswers, listedParts, toNoteParts } from "./noteParts.ts";
import { toRawNote } from "./toRawNote.ts";

/** Not a person's words: it follows from the day, and the server's day may have put it right. */
const followsFromTheDay = "reviewBy";

/** Whether two notes say the same in all that a person writes. */
export function hasSameWords(one: LearningNote, other: LearningNote): boolean {
  const both = [toRawNote(one), toRawNote(other)];
  const areWhole = both.some(hasUnreadableAnswers);
  const [first, second] = both.map((raw) =>
    JSON.stringify([
      [...toNoteParts(raw, areWhole)].filter(([part]) => part !== followsFromTheDay).sort(),
      listedParts.map((name) => raw[name] ?? ""),
    ]),
  );
  return first === second;
}
