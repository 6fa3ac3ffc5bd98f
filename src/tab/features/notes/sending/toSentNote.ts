import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";

/** A note as it will look once it is read back: its author is the person at this device, whose name we do not know. */
export const toSentNote = (
  note: LearningNote,
  { itemId, createdAt }: { readonly itemId: string; readonly createdAt: string },
): SavedNote => ({
  note,
  itemId,
  eTag: "",
  createdAt,
  createdBy: "",
  lastModifiedAt: createdAt,
  lastModifiedBy: "",
});
