import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";

/** A note as it will look once it is read back: its author is the person at this device, whose name we do not know. */
export const toSentNote = (
  note: LearningNote,
  answer: { readonly itemId: string; readonly createdAt: string; readonly eTag: string },
): SavedNote => ({
  note,
  itemId: answer.itemId,
  eTag: answer.eTag,
  createdAt: answer.createdAt,
  createdBy: "",
  lastModifiedAt: answer.createdAt,
  lastModifiedBy: "",
});
