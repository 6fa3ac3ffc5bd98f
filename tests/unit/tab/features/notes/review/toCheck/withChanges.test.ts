import { withChanges } from "#tab/features/notes/review/toCheck/withChanges.ts";

import { savedOf, titlesOf } from "./savedNotes.ts";

describe("what changed in the list since it was read", () => {
  it("is taken in where the note stands", () => {
    const first = savedOf("First.");
    const second = savedOf("Second.");
    const told = { ...first, eTag: '"guid,2"', note: { ...first.note, title: "First, better." } };

    const [page] = withChanges([{ notes: [first, second] }], { changed: [told], removed: [] });

    expect(titlesOf(page?.notes ?? [])).toEqual(["First, better.", "Second."]);
  });

  it("adds a new note that waits, once", () => {
    const known = savedOf("Known.");
    const added = savedOf("New.");

    const pages = withChanges([{ notes: [known] }, { notes: [] }], {
      changed: [added, added],
      removed: [],
    });

    expect(pages.map(({ notes }) => titlesOf(notes))).toEqual([["Known."], ["New."]]);
  });

  it("adds no note that was dealt with already", () => {
    const [page] = withChanges([{ notes: [] }], {
      changed: [savedOf("Checked.", { state: "Checked" })],
      removed: [],
    });

    expect(page?.notes).toEqual([]);
  });

  it("lets go of what was deleted", () => {
    const gone = savedOf("Gone.");

    const [page] = withChanges([{ notes: [gone, savedOf("Stays.")] }], {
      changed: [gone],
      removed: [gone.itemId],
    });

    expect(titlesOf(page?.notes ?? [])).toEqual(["Stays."]);
  });

  it("never goes back to an older version", () => {
    const newer = savedOf("Newer.", {}, { eTag: '"guid,3"' });
    const older = { ...newer, eTag: '"guid,2"', note: { ...newer.note, title: "Older." } };

    const [page] = withChanges([{ notes: [newer] }], { changed: [older], removed: [] });

    expect(titlesOf(page?.notes ?? [])).toEqual(["Newer."]);
  });
});
