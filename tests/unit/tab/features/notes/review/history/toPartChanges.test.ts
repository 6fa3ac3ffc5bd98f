import fc from "fast-check";

import { toPartChanges } from "#tab/features/notes/review/history/toPartChanges.ts";
import {
  toWordChanges,
  type WordChange,
} from "#tab/features/notes/review/history/toWordChanges.ts";
import { sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

const told = (words: readonly WordChange[]) => words.map(({ kind, text }) => [kind, text]);

describe("what somebody changed in a note", () => {
  it("is told word by word under the card's own question", () => {
    const before = sampleNote({ learned: "Two people had not been told." });
    const after = { ...before, learned: "Three people had not been told." };

    const [change, ...others] = toPartChanges(before, after);

    expect(others).toEqual([]);
    expect(change?.label).toBe("Why was it different?");
    expect(told(change?.words ?? [])).toEqual([
      ["taken", "Two"],
      ["added", "Three"],
      ["same", " people had not been told."],
    ]);
  });

  it("is told whole where half of it would say nothing", () => {
    const before = sampleNote();
    const after = {
      ...before,
      state: "Checked",
      reviewedAt: "2026-11-22T10:01:00Z",
      tags: ["one"],
    };

    expect(toPartChanges(before, after).map(({ label, words }) => [label, told(words)])).toEqual([
      [
        "Where the note stands",
        [
          ["taken", "Waiting to be checked"],
          ["added", "Checked by the team"],
        ],
      ],
      [
        "Tags",
        [
          ["taken", "handover, sample"],
          ["added", "one"],
        ],
      ],
    ]);
  });

  it("is told for answers to further questions, known or not", () => {
    const before = sampleNote({ answers: { surprise: "The sample ran out." } });
    const after = { ...before, answers: { other: "New." } };

    expect(toPartChanges(before, after).map(({ part }) => part)).toEqual([
      "answers/surprise",
      "answers/other",
    ]);
  });

  it("is nothing where nothing is another", () => {
    expect(toPartChanges(sampleNote(), sampleNote())).toEqual([]);
  });
});

describe("the words of two texts", () => {
  const text = fc
    .array(fc.constantFrom("one", "two", "three.", " ", "\n"))
    .map((all) => all.join(" "));
  const join = (words: readonly WordChange[], left: WordChange["kind"]) =>
    words
      .filter(({ kind }) => kind !== left)
      .map((word) => word.text)
      .join("");

  it("give the one without what was added, and the other without what was taken out", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = toWordChanges(before, after);

        expect(join(words, "added")).toBe(before);
        expect(join(words, "taken")).toBe(after);
      }),
    );
  });

  it("are told soon and whole where they have nothing in common", () => {
    const [before, after] = ["a", "b"].map((letter) =>
      Array.from({ length: 1300 }, (_, index) => `${letter}${String(index)}`).join(" "),
    );

    expect(told(toWordChanges(before ?? "", after ?? ""))).toEqual([
      ["taken", before],
      ["added", after],
    ]);
  });
});
