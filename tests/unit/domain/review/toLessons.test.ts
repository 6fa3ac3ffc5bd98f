import { toLessons } from "#domain/review/toLessons.ts";

import { savedNote } from "#tests/unit/tab/features/notes/review/savedNote.ts";

const titlesOf = (notes: readonly ReturnType<typeof savedNote>[]) =>
  toLessons(notes).map(({ note }) => note.title);

describe("what a team has learned", () => {
  it("tells what was put into practice first, and the newest first within each", () => {
    const notes = [
      savedNote({ title: "Old check", state: "Checked" }, { createdAt: "2026-01-01T00:00:00Z" }),
      savedNote({ title: "New check", state: "Checked" }, { createdAt: "2026-11-01T00:00:00Z" }),
      savedNote({ title: "Old way", state: "InPractice" }, { createdAt: "2025-03-01T00:00:00Z" }),
      savedNote({ title: "New way", state: "InPractice" }, { createdAt: "2026-02-01T00:00:00Z" }),
    ];

    expect(titlesOf(notes)).toEqual(["New way", "Old way", "New check", "Old check"]);
  });

  it.each(["Waiting", "ChangeAsked", "Closed", "Later"])(
    "leaves out what nobody has checked: %s",
    (state) => {
      expect(titlesOf([savedNote({ state })])).toEqual([]);
    },
  );

  it("leaves out a note that another one replaces", () => {
    const mergedInto = "83ad06d3-d053-5b1e-bf02-e3da766f278d";

    expect(titlesOf([savedNote({ state: "Checked", mergedInto })])).toEqual([]);
  });
});
