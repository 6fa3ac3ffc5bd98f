import fc from "fast-check";

import type { RawNote } from "#domain/notes/rawNote.ts";
import { mergeDecision } from "#domain/review/mergeDecision.ts";

const read: RawNote = {
  title: "Ask first.",
  nextTime: "Ask first.",
  happened: "We met.",
  state: "Waiting",
  kind: "Repeat",
  answers: '{"surprise":"None."}',
  reuse: "Yes",
};
const at = "2026-11-22T10:00:00Z";
const checked: RawNote = { ...read, state: "Checked", reviewedAt: at };

it("decides on a note that nobody touched", () => {
  const { merged, collisions } = mergeDecision({ base: read, mine: checked, theirs: read });

  expect(collisions).toEqual([]);
  expect(merged).toEqual(checked);
});

it.each<[string, RawNote, string]>([
  ["the story", { happened: "We did not meet." }, "happened"],
  ["the lesson", { nextTime: "Ask last.", title: "Ask last." }, "nextTime"],
  ["the title alone, in the list itself", { title: "Ask last." }, "nextTime"],
  ["an answer", { answers: '{"surprise":"Rain."}' }, "answers/surprise"],
  ["an answer that was not there", { answers: '{"surprise":"None.","x":"y"}' }, "answers/x"],
  ["answers that cannot be read", { answers: "by hand" }, "answers"],
  ["who may use it", { reuse: "No" }, "reuse"],
])("lets nobody check words that they did not read: %s", (_, change, part) => {
  const theirs = { ...read, ...change };

  const { collisions } = mergeDecision({ base: read, mine: checked, theirs });

  expect(collisions).toEqual([part]);
});

it("joins what a check does not cover", () => {
  const theirs = { ...read, kind: "Avoid", tags: "rota", action: "Buy a board." };

  const { merged, collisions } = mergeDecision({ base: read, mine: checked, theirs });

  expect(collisions).toEqual([]);
  expect(merged).toEqual({ ...theirs, state: "Checked", reviewedAt: at });
});

it("lets a colleague's same decision stand, whatever else they changed", () => {
  const theirs = { ...read, state: "Checked", reviewedAt: "2026-11-22T09:59:00Z", happened: "x" };

  expect(mergeDecision({ base: read, mine: checked, theirs })).toEqual({
    merged: theirs,
    collisions: [],
  });
});

it("asks where a colleague decided something else", () => {
  const theirs = { ...read, state: "ChangeAsked", reviewComment: "Which ward?" };

  const { collisions } = mergeDecision({ base: read, mine: checked, theirs });

  expect(collisions).toEqual(["state"]);
});

it("names both where a colleague decided something else and the words changed", () => {
  const theirs = { ...read, state: "ChangeAsked", happened: "We did not meet." };

  const { collisions } = mergeDecision({ base: read, mine: checked, theirs });

  expect(collisions).toEqual(["state", "happened"]);
});

it("checks a checked note again, and its new words with it", () => {
  const base = { ...checked, happened: "We met at nine." };
  const mine = { ...base, reviewedAt: "2026-11-23T10:00:00Z" };

  const { merged, collisions } = mergeDecision({ base, mine, theirs: base });

  expect(collisions).toEqual([]);
  expect(merged).toEqual(mine);
});

it("knows its own decision again, and leaves alone what came after it", () => {
  const theirs = { ...checked, happened: "Changed after the check." };

  expect(mergeDecision({ base: read, mine: checked, theirs, tried: [checked] })).toEqual({
    merged: theirs,
    collisions: [],
  });
});

it("replaces an earlier decision of the same person that arrived unheard", () => {
  const first = { ...read, state: "Closed", reviewComment: "Twice here.", reviewedAt: "1" };
  const mine = { ...read, state: "Closed", reviewComment: "Said already.", reviewedAt: "2" };

  const { merged, collisions } = mergeDecision({ base: read, mine, theirs: first, tried: [first] });

  expect(collisions).toEqual([]);
  expect(merged).toEqual(mine);
});

it("sends words that the reviewer put right along with the decision", () => {
  const first = { ...read, happened: "We meet." };
  const mine = { ...checked, happened: "We met at nine." };

  const { merged, collisions } = mergeDecision({ base: read, mine, theirs: first, tried: [first] });

  expect(collisions).toEqual([]);
  expect(merged).toEqual(mine);
});

it("undoes a decision, but not a colleague's later one", () => {
  const undo = { base: checked, mine: read };
  const theirs = { ...checked, state: "InPractice", reviewComment: "On the board." };

  expect(mergeDecision({ ...undo, theirs: checked })).toEqual({ merged: read, collisions: [] });
  expect(mergeDecision({ ...undo, theirs }).collisions).toEqual(["state"]);
});

it("asks where the decision may have arrived and been taken back", () => {
  const { collisions } = mergeDecision({
    base: read,
    mine: checked,
    theirs: read,
    tried: [],
    passed: [read, checked, read],
  });

  expect(collisions).toEqual(["state"]);
});

describe("whatever others do to a note meanwhile", () => {
  const words = fc.constantFrom("", "one", "two");
  const states = fc.constantFrom("Waiting", "ChangeAsked", "Checked", "Closed");
  const times = fc.constantFrom("", "1", "2");
  const raw: fc.Arbitrary<RawNote> = fc
    .record({
      happened: words,
      nextTime: words,
      reuse: fc.constantFrom("Yes", "No"),
      answers: fc.constantFrom("", '{"a":"one"}', '{"a":"two"}', "by hand"),
      state: states,
      reviewComment: words,
      reviewedAt: times,
      tags: fc.constantFrom("", "one", "one;two"),
      actionDue: words,
    })
    .map((note) => Object.fromEntries(Object.entries(note).filter(([, value]) => value !== "")));
  const decided = fc.record({ state: states, reviewComment: words });
  const pick = ({ happened, nextTime, reuse, answers }: RawNote) => ({
    happened,
    nextTime,
    reuse,
    answers,
  });

  it("no decision is written over words that were not read, and no word is changed by one", () => {
    fc.assert(
      fc.property(raw, raw, raw, decided, (base, theirs, before, decision) => {
        const mine = { ...base, ...decision, reviewedAt: "now" };

        const { merged, collisions } = mergeDecision({ base, mine, theirs, tried: [before] });

        if (collisions.length > 0) return;
        expect(pick(merged)).toEqual(pick(theirs));
        const isWritten = merged.reviewedAt === "now";
        expect(isWritten ? pick(merged) : merged).toEqual(isWritten ? pick(base) : theirs);
      }),
    );
  });

  it("a decision is made, made already, or asked about: never lost", () => {
    fc.assert(
      fc.property(raw, raw, decided, (base, theirs, decision) => {
        const mine = { ...base, ...decision, reviewedAt: "now" };

        const { merged, collisions } = mergeDecision({ base, mine, theirs });

        const isMade = merged.state === decision.state;
        expect(isMade || collisions.length > 0).toBe(true);
      }),
    );
  });

  it("nothing more is sent once it arrived", () => {
    fc.assert(
      fc.property(raw, decided, raw, (base, decision, later) => {
        const mine = { ...base, ...decision, reviewedAt: "now" };
        const { state, reviewComment, reviewedAt } = mine;
        const theirs = { ...later, state, reviewComment, reviewedAt };

        const again = mergeDecision({ base, mine, theirs, tried: [mine] });

        expect(again).toEqual({ merged: theirs, collisions: [] });
      }),
    );
  });
});
