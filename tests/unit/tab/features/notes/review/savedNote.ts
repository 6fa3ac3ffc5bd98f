import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { RawNote } from "#domain/notes/rawNote.ts";
import { toLearningNote } from "#domain/notes/toLearningNote.ts";

/** A note as it came back from the ward's list, with what the test wants different. */
export const savedNote = (
  raw: Partial<RawNote> = {},
  stamps: Partial<SavedNote> = {},
): SavedNote => ({
  note: toLearningNote({
    key: "5badcc66-67ad-5f88-8193-0d61ee0cb477",
    title: "Ring the pharmacy before noon.",
    nextTime: "Ring the pharmacy before noon.",
    techniqueName: "After Action Review",
    techniqueYear: "after-action-review/2026",
    kind: "Repeat",
    ...raw,
  }),
  itemId: "1",
  eTag: '"1,1"',
  createdAt: "2026-11-22T10:00:00Z",
  createdBy: "Asha Sample",
  lastModifiedAt: "2026-11-22T10:00:00Z",
  lastModifiedBy: "Asha Sample",
  webUrl: "https://sample.sharepoint.com/sites/ward7/Lists/LearningNotes/1_.000",
  ...stamps,
});
