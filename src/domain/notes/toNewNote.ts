import { toDatedValues } from "./buildNote.ts";
import type { LearningNote, NoteKey } from "./learningNote.ts";

/** The words of a note that the list has no more, as a new note: nobody has checked it, and what was said of the old one is not said of it. */
export const toNewNote = (
  note: LearningNote,
  {
    key,
    now,
    authorOid,
  }: { readonly key: NoteKey; readonly now: Date; readonly authorOid: string },
): LearningNote => ({
  ...note,
  ...toDatedValues(note.techniqueId, now),
  key,
  authorOid,
  state: "Waiting",
  mergedInto: "",
  reviewComment: "",
  reviewedAt: "",
});
