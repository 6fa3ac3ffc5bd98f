import type { RawNote } from "#domain/notes/rawNote.ts";
import { toLookAgain } from "#domain/review/toLookAgain.ts";
import { savedNote } from "#tests/unit/tab/features/notes/review/savedNote.ts";

const today = "2026-11-30";
const action = { action: "Move the board", actionOwner: "Ward clerk" };

const find = (...raws: readonly Partial<RawNote>[]) => {
  const { past, overdue } = toLookAgain(
    raws.map((raw) => savedNote(raw)),
    today,
  );
  const titles = (notes: typeof past) => notes.map(({ note }) => note.title);
  return { past: titles(past), overdue: titles(overdue) };
};

describe("what a team should look at again", () => {
  it("is a note whose day has passed, the oldest day first; not one whose day is today", () => {
    const found = find(
      { title: "Yesterday", reviewBy: "2026-11-29" },
      { title: "Today", reviewBy: "2026-11-30" },
      { title: "Last year", reviewBy: "2025-11-29" },
      { title: "No day" },
    );

    expect(found).toEqual({ past: ["Last year", "Yesterday"], overdue: [] });
  });

  it("is an action that was due and is still to do", () => {
    const found = find(
      { title: "Late", ...action, actionState: "Open", actionDue: "2026-11-29" },
      { title: "Done", ...action, actionState: "Done", actionDue: "2026-11-29" },
      { title: "Later", ...action, actionState: "Open", actionDue: "2026-12-01" },
      { title: "Never", ...action, actionState: "Open" },
    );

    expect(found).toEqual({ past: [], overdue: ["Late"] });
  });

  it("is nothing that is closed, or that another note replaces", () => {
    const late = {
      ...action,
      actionState: "Open",
      actionDue: "2026-11-29",
      reviewBy: "2026-11-29",
    };

    const found = find(
      { ...late, state: "Closed" },
      { ...late, mergedInto: "83ad06d3-d053-5b1e-bf02-e3da766f278d" },
    );

    expect(found).toEqual({ past: [], overdue: [] });
  });
});
