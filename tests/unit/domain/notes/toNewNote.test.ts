import { toNewNote } from "#domain/notes/toNewNote.ts";
import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

const now = new Date("2027-02-03T10:00:00Z");

it("takes a note's words, under a new key and from today, to be checked", () => {
  const old = sampleNote({
    state: "Checked",
    reviewComment: "Clear and useful.",
    reviewedAt: "2026-12-01T09:00:00Z",
    mergedInto: keyOf(7),
    authorOid: "somebody else",
  });

  expect(toNewNote(old, { key: keyOf(2), now, authorOid: "asha" })).toEqual({
    ...old,
    key: keyOf(2),
    authorOid: "asha",
    state: "Waiting",
    period: "2027-02",
    techniqueYear: "after-action-review/2027",
    reviewBy: "2028-02-03",
    mergedInto: "",
    reviewComment: "",
    reviewedAt: "",
  });
});
