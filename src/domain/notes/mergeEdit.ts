import type { LearningNote } from "./learningNote.ts";
import { mergeDecision } from "../review/mergeDecision.ts";
import { type MergedNote, mergeNotes } from "./mergeNotes.ts";
import type { NoteEdit } from "./noteEdit.ts";
import { toRawNote } from "./toRawNote.ts";

/** A person's change on top of the note as it stands now; `passed` is what it has been since. */
export const mergeEdit = (
  { found, base = found.note, mine, tried, decision }: NoteEdit,
  present: LearningNote,
  passed: readonly LearningNote[] = [],
): MergedNote =>
  (decision ? mergeDecision : mergeNotes)({
    base: toRawNote(base),
    mine: toRawNote(mine),
    theirs: toRawNote(present),
    tried: tried.map(toRawNote),
    passed: passed.map(toRawNote),
  });
