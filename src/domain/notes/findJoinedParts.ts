import { hasUnreadableAnswers, type NotePart, toNoteParts } from "./noteParts.ts";
import type { NoteConflict } from "./resolveConflict.ts";
import { toRawNote } from "./toRawNote.ts";

/** The parts that one of the two changed and that did not collide: they need no choice. */
export function findJoinedParts({ edit, theirs, parts }: NoteConflict): readonly NotePart[] {
  const { found, base = found.note, mine } = edit;
  const notes = [base, mine, theirs.note].map(toRawNote);
  const areWhole = notes.some(hasUnreadableAnswers);
  const [before, wanted, present] = notes.map((raw) => toNoteParts(raw, areWhole));
  const names = new Set([before, wanted, present].flatMap((read) => [...(read?.keys() ?? [])]));
  return [...names].filter((part) => {
    const values = [before, wanted, present].map((read) => read?.get(part) ?? nothing);
    return !parts.includes(part) && new Set(values).size > 1;
  });
}

const nothing = JSON.stringify([""]);
