import {
  findAnswerId,
  hasUnreadableAnswers,
  type NotePart,
  toNoteParts,
} from "../notes/noteParts.ts";
import type { RawNote } from "../notes/rawNote.ts";

/** What a check is given to (design section 4): in other parts a note may change and still be the note that was checked. */
const covered: ReadonlySet<NotePart> = new Set([
  "happened",
  "learned",
  "nextTime",
  "answers",
  "reuse",
]);

/** Whether a check covers a part of the note. */
export const isCovered = (part: NotePart): boolean =>
  covered.has(part) || findAnswerId(part) !== undefined;

/** The covered parts in which a note differs from each of the others. */
export function findOtherWords(note: RawNote, others: readonly RawNote[]): readonly NotePart[] {
  const areWhole = [note, ...others].some(hasUnreadableAnswers);
  const own = toNoteParts(note, areWhole);
  const read = others.map((other) => toNoteParts(other, areWhole));
  const parts = new Set([own, ...read].flatMap((all) => [...all.keys()]));
  return [...parts].filter(
    (part) =>
      isCovered(part) &&
      read.every((other) => (other.get(part) ?? nothing) !== (own.get(part) ?? nothing)),
  );
}

const nothing = JSON.stringify([""]);
