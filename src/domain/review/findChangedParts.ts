import type { LearningNote } from "../notes/learningNote.ts";
import { hasUnreadableAnswers, type NotePart, toNoteParts } from "../notes/noteParts.ts";
import { toRawNote } from "../notes/toRawNote.ts";

/** The parts in which one version of a note differs from the one before, in the order of a note. */
export function findChangedParts(before: LearningNote, after: LearningNote): readonly NotePart[] {
  const both = [toRawNote(before), toRawNote(after)];
  const areWhole = both.some(hasUnreadableAnswers);
  const [was, is] = both.map((raw) => toNoteParts(raw, areWhole));
  const parts = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  const changed = [...parts].filter((part) => (was?.get(part) ?? none) !== (is?.get(part) ?? none));
  return before.tags.join(";") === after.tags.join(";") ? changed : [...changed, "tags"];
}

const none = JSON.stringify([""]);
