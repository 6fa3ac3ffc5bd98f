import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import { noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

/** A note as the list would tell it, in its first version unless the test says otherwise. */
export function savedOf(
  nextTime: string,
  changes: Partial<LearningNote> = {},
  stamps: Partial<SavedNote> = {},
): SavedNote {
  return {
    note: noteOf(nextTime, changes),
    itemId: nextTime,
    eTag: '"guid,1"',
    createdAt: "2026-11-01T10:00:00Z",
    createdBy: "Asha Sample",
    lastModifiedAt: "2026-11-01T10:00:00Z",
    lastModifiedBy: "Asha Sample",
    ...stamps,
  };
}

export const titlesOf = (notes: readonly SavedNote[]): readonly string[] =>
  notes.map(({ note }) => note.title);
