import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import {
  toNotSavedWords,
  toTheirsWords,
} from "#tab/features/notes/review/decide/stoppedSentences.ts";
import { noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

const theirs = (note: Partial<LearningNote>, saved: Partial<SavedNote> = {}): SavedNote => ({
  note: noteOf("Ask at nine.", note),
  itemId: "1",
  eTag: '"a,2"',
  createdAt: "2026-11-20T09:00:00Z",
  createdBy: "Asha Sample",
  lastModifiedAt: "2026-11-22T10:00:00Z",
  lastModifiedBy: "Ben Sample",
  ...saved,
});

it.each([
  [{ state: "Checked" }, "Ben Sample marked this note as checked on 22 November 2026."],
  [
    { state: "InPractice", reviewComment: "Changes patient care: No\nThe board is there." },
    "Ben Sample marked this note as put into practice on 22 November 2026: “The board is there.”",
  ],
  [
    { state: "Closed", reviewComment: "taken back" },
    "Ben Sample took this note back on 22 November 2026.",
  ],
  [{ state: "Waiting" }, "Ben Sample put this note back to be checked on 22 November 2026."],
  [{ state: "Parked" }, "Ben Sample set this note to “Parked” on 22 November 2026."],
])("tells what somebody else decided: %#", (note, sentence) => {
  expect(toTheirsWords(theirs(note), ["state"])).toBe(sentence);
});

it("names nobody for a decision where the note was changed again long after it", () => {
  const note = { state: "Checked", reviewedAt: "2026-11-21T10:00:00Z" };

  expect(toTheirsWords(theirs(note), ["state"])).toMatch(/^Somebody else marked this note/);
});

it("tells apart who only changed the words", () => {
  expect(toTheirsWords(theirs({}, { lastModifiedBy: "" }), ["happened"])).toBe(
    "Somebody else changed the words of this note on 22 November 2026.",
  );
});

it("says which decision was not saved", () => {
  expect(toNotSavedWords(noteOf("Ask at nine.", { state: "ChangeAsked" }))).toBe(
    "Your request for a change was not saved.",
  );
  expect(toNotSavedWords(noteOf("Ask at nine."))).toBe("Your change was not saved.");
});
