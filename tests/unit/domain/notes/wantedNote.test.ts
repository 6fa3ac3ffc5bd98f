import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import { toNewNote } from "#domain/notes/toNewNote.ts";
import { toWantedNote } from "#domain/notes/toWantedNote.ts";
import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

const edit: NoteEdit = {
  found: {
    note: sampleNote(),
    itemId: "7",
    eTag: '"guid,1"',
    createdAt: "2026-11-16T09:00:00Z",
    createdBy: "Ben Sample",
    lastModifiedAt: "2026-11-16T09:00:00Z",
    lastModifiedBy: "Ben Sample",
  },
  mine: sampleNote({ learned: "Ask the night team.", kind: "Avoid" }),
  tried: [],
};

it("shows a note as the person wants it, others' changes in it", () => {
  const present = sampleNote({ happened: "We met at nine.", kind: "Idea" });

  expect(toWantedNote(edit, present)).toEqual({
    ...present,
    learned: "Ask the night team.",
    kind: "Avoid",
  });
});

it("makes a new note of words whose note was deleted: waiting to be checked, of today, with no reviewer's words", () => {
  const mine = sampleNote({
    state: "Checked",
    reviewComment: "Good.",
    reviewedAt: "2026-11-20T09:00:00Z",
    mergedInto: keyOf(3),
    period: "2025-01",
    techniqueYear: "after-action-review/2025",
  });

  const fresh = toNewNote({ ...edit, mine }, keyOf(9), new Date("2026-12-01T08:00:00Z"));

  expect(fresh).toEqual({
    ...mine,
    key: keyOf(9),
    state: "Waiting",
    reviewComment: "",
    reviewedAt: "",
    mergedInto: "",
    period: "2026-12",
    techniqueYear: "after-action-review/2026",
    reviewBy: "2027-12-01",
  });
});
