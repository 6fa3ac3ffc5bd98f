import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import { joinNotes } from "#tab/features/notes/list/joinNotes.ts";
import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

const saved = (learned: string, eTag: string, more: Partial<LearningNote> = {}): SavedNote => ({
  note: sampleNote({ learned, ...more }),
  itemId: "7",
  eTag,
  createdAt: "2026-11-16T09:00:00Z",
  createdBy: "Ben Sample",
  lastModifiedAt: "",
  lastModifiedBy: "",
});
const version = (number: number) => `"3f2c-guid,${String(number)}"`;
const learnedOf = (notes: readonly SavedNote[]) => notes.map(({ note }) => note.learned);

it.each([
  ["what this page sent after it read the list", [version(1)], [version(2)], "sent 0"],
  ["what others have changed since this page sent", [version(4)], [version(3)], "read 0"],
  ["what was read, of the same version: it has names", [version(2)], [version(2)], "read 0"],
  ["the last of several changes, newest first", [version(1)], [version(3), version(2)], "sent 0"],
  ["what was read, where nobody told the version of what was sent", [version(1)], [""], "read 0"],
  ["what was sent last, where nothing was read", [], ["", ""], "sent 0"],
] as const)("shows %s", (_, read, sent, learned) => {
  const notes = joinNotes(
    read.map((eTag, index) => saved(`read ${String(index)}`, eTag)),
    sent.map((eTag, index) => saved(`sent ${String(index)}`, eTag)),
  );

  expect(learnedOf(notes)).toEqual([learned]);
});

it("shows each note once, newest first", () => {
  const older = { ...saved("older", version(9)), createdAt: "2026-11-01T09:00:00Z" };
  const other = saved("newer", version(1), { key: keyOf(2) });

  expect(learnedOf(joinNotes([older, other], [other]))).toEqual(["newer", "older"]);
});
