import type { LearningNote, NoteAction } from "../notes/learningNote.ts";

/** The note with everything that a decision sets as it was before. What has become of its words since stays. */
export function withUndone(note: LearningNote, before: LearningNote): LearningNote {
  const { state, reviewComment, reviewedAt, reviewBy, action } = before;
  const undone: LearningNote & { action?: NoteAction } = {
    ...note,
    state,
    reviewComment,
    reviewedAt,
    reviewBy,
  };
  if (action) undone.action = action;
  else delete undone.action;
  return undone;
}
