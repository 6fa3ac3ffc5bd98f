import type { NotesToMerge } from "../notes/mergeNotes.ts";
import { hasUnreadableAnswers, type NotePart, toNoteParts } from "../notes/noteParts.ts";
import type { RawNote } from "../notes/rawNote.ts";
import { isCovered } from "./coveredWords.ts";

/**
 * The covered parts that say now what the reviewer did not have before them. Words that they put right themselves may stand
 * there as they sent them earlier; where they changed nothing, only what they read will do.
 */
export function findUnreadParts(notes: NotesToMerge): readonly NotePart[] {
  const { base, mine, theirs, tried = [] } = notes;
  const areWhole = [base, mine, theirs, ...tried].some(hasUnreadableAnswers);
  const read = (raw: RawNote) => toNoteParts(raw, areWhole);
  const [before, wanted, present] = [read(base), read(mine), read(theirs)];
  const sent = tried.map(read);
  const parts = new Set([...before.keys(), ...wanted.keys(), ...present.keys()]);
  return [...parts].filter((part) => {
    const was = before.get(part) ?? nothing;
    const want = wanted.get(part) ?? nothing;
    const is = present.get(part) ?? nothing;
    if (!isCovered(part) || is === was || is === want) return false;
    return want === was || !sent.some((note) => (note.get(part) ?? nothing) === is);
  });
}

const nothing = JSON.stringify([""]);
