import type { LearningNote } from "#domain/notes/learningNote.ts";
import { toShownDue } from "#domain/notes/toAction.ts";

/** The words of a note as the form keeps them, so that a refused note can be opened and changed. */
export const toFormValues = (note: LearningNote): Readonly<Record<string, string>> => ({
  ...note.answers,
  happened: note.happened,
  learned: note.learned,
  nextTime: note.nextTime,
  kind: note.kind,
  reuse: note.reuse ? "Yes" : "",
  agreed: note.agreed ? "Yes" : "",
  actionWhat: note.action?.what ?? "",
  actionOwner: note.action?.owner ?? "",
  actionDue: toShownDue(note.action),
});
