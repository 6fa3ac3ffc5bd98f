import fc from "fast-check";

import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import { type PartChoice, resolveConflict } from "#domain/notes/resolveConflict.ts";
import { sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

const saved = (change: Partial<LearningNote>, version: number): SavedNote => ({
  note: sampleNote(change),
  itemId: "7",
  eTag: `"guid,${String(version)}"`,
  createdAt: "2026-11-16T09:00:00Z",
  createdBy: "Ben Sample",
  lastModifiedAt: "2026-11-17T09:00:00Z",
  lastModifiedBy: "Asha Sample",
});
const editOf = (change: Partial<LearningNote>): NoteEdit => ({
  found: saved({}, 1),
  mine: sampleNote(change),
  tried: [],
});
const choices = (...chosen: readonly (readonly [string, PartChoice])[]) => new Map(chosen);

const edit = editOf({ learned: "Ask the night team.", happened: "We met at nine." });
const theirs = saved({ learned: "Ask the day team.", kind: "Avoid" }, 2);
const parts = ["learned"];

it.each<[string, PartChoice, string]>([
  ["their own words", { keep: "mine" }, "Ask the night team."],
  ["the other person's words", { keep: "theirs" }, "Ask the day team."],
  ["new words", { keep: "anew", text: " Ask both teams.\r\n" }, "Ask both teams."],
])("lets a person keep %s, and joins what did not collide", (_, choice, learned) => {
  const next = resolveConflict({ edit, theirs, parts }, choices(["learned", choice]));

  expect(next).toEqual({
    found: theirs,
    mine: { ...theirs.note, happened: "We met at nine.", learned },
    tried: [],
  });
});

it("is no answer until each part has one", () => {
  const both = editOf({ learned: "Mine.", nextTime: "Mine.", title: "Mine." });
  const other = saved({ learned: "Theirs.", nextTime: "Theirs.", title: "Theirs." }, 2);
  const conflict = { edit: both, theirs: other, parts: ["learned", "nextTime"] };

  expect(resolveConflict(conflict, choices(["learned", { keep: "mine" }]))).toBeUndefined();
});

it("gives advice that is written anew the title that follows from it", () => {
  const conflict = {
    edit: editOf({ nextTime: "Count it.", title: "Count it." }),
    theirs: saved({ nextTime: "Weigh it.", title: "Weigh it." }, 2),
    parts: ["nextTime"],
  };

  const next = resolveConflict(
    conflict,
    choices(["nextTime", { keep: "anew", text: "Count it. Then weigh it." }]),
  );

  expect(next?.mine).toMatchObject({ nextTime: "Count it. Then weigh it.", title: "Count it." });
});

it("writes an answer to a further question anew beside the other answers", () => {
  const conflict = {
    edit: editOf({ answers: { surprise: "One." } }),
    theirs: saved({ answers: { surprise: "Two.", luck: "None." } }, 2),
    parts: ["answers/surprise"],
  };

  const next = resolveConflict(
    conflict,
    choices(["answers/surprise", { keep: "anew", text: "One or two." }]),
  );

  expect(next?.mine.answers).toEqual({ surprise: "One or two.", luck: "None." });
});

it("keeps a state together with the words that belong to it", () => {
  const conflict = {
    edit: editOf({ state: "Closed", reviewComment: "taken back" }),
    theirs: saved({ state: "ChangeAsked", reviewComment: "Say who." }, 2),
    parts: ["state"],
  };

  const next = resolveConflict(conflict, choices(["state", { keep: "mine" }]));

  expect(next?.mine).toMatchObject({ state: "Closed", reviewComment: "taken back" });
});

it("asks about a part that came back from the list's versions too, though a merge alone would not", () => {
  const conflict = { edit: editOf({ learned: "Mine." }), theirs: saved({}, 3), parts: ["learned"] };

  const next = resolveConflict(conflict, choices(["learned", { keep: "theirs" }]));

  expect(next?.mine.learned).toBe(sampleNote().learned);
});

it("overwrites nothing without a choice, whatever two people wrote", () => {
  const words = fc.constantFrom("", "one", "two", "three");
  const change = fc.record({ happened: words, learned: words, nextTime: words });
  const keep = fc.constantFrom<PartChoice>({ keep: "mine" }, { keep: "theirs" });
  fc.assert(
    fc.property(change, change, keep, (mine, other, choice) => {
      const boxes = ["happened", "learned", "nextTime"] as const;
      const base = sampleNote();
      const collided = boxes.filter(
        (box) => mine[box] !== base[box] && other[box] !== base[box] && mine[box] !== other[box],
      );

      const next = resolveConflict(
        { edit: editOf(mine), theirs: saved(other, 2), parts: collided },
        new Map(collided.map((box) => [box, choice])),
      );

      for (const box of boxes) {
        const isMine = collided.includes(box) ? choice.keep === "mine" : mine[box] !== base[box];
        expect(next?.mine[box]).toBe(isMine ? mine[box] : other[box]);
      }
    }),
  );
});
