import fc from "fast-check";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { toLearningNote } from "#domain/notes/toLearningNote.ts";
import { filterNotes, isFiltering, noFilter } from "#tab/features/notes/list/filterNotes.ts";

function savedNote(title: string, kind = "Improve"): SavedNote {
  return {
    note: toLearningNote({ title, kind, techniqueYear: "after-action-review/2026" }),
    itemId: "1",
    eTag: "",
    createdAt: "2026-11-22T10:00:00Z",
    createdBy: "Asha Sample",
    lastModifiedAt: "",
    lastModifiedBy: "",
  };
}

describe("filtering notes", () => {
  it("finds a note by any of its words, whatever their case or accents", () => {
    const notes = [savedNote("Meet in the Café"), savedNote("Ring the lab")];

    const found = filterNotes(notes, { ...noFilter, words: "CAFE meet" });

    expect(found).toEqual([notes[0]]);
  });

  it("finds notes of a kind that this version does not know", () => {
    const notes = [savedNote("One", "Later"), savedNote("Two")];

    expect(filterNotes(notes, { ...noFilter, kind: "Later" })).toEqual([notes[0]]);
  });

  it("never adds, changes or reorders a note", () => {
    const titles = fc.array(fc.string({ maxLength: 20 }), { maxLength: 8 });

    fc.assert(
      fc.property(titles, fc.string({ maxLength: 6 }), (all, words) => {
        const notes = all.map((title) => savedNote(title));
        const found = filterNotes(notes, { ...noFilter, words });

        expect(notes.filter((note) => found.includes(note))).toEqual(found);
      }),
    );
  });

  it("shows everything when nothing is asked", () => {
    const notes = [savedNote("One"), savedNote("Two")];

    expect(isFiltering(noFilter)).toBe(false);
    expect(filterNotes(notes, noFilter)).toEqual(notes);
  });
});
