import { toDatedValues } from "./buildNote.ts";
import type { LearningNote, NoteKey } from "./learningNote.ts";
import type { NoteEdit } from "./noteEdit.ts";

/** The words of a change whose note was deleted meanwhile, as a note of its own that nobody has checked. */
export const toNewNote = ({ mine }: NoteEdit, key: NoteKey, now: Date): LearningNote => ({
  ...mine,
  ...toDatedValues(mine.techniqueId, now),
  key,
  state: "Waiting",
  mergedInto: "",
  reviewComment: "",
  reviewedAt: "",
});
