import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import { toWantedNote } from "#domain/notes/toWantedNote.ts";
import { sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

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
