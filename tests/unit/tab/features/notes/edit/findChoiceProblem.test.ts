import { getTechnique } from "#domain/cards/getTechnique.ts";
import { techniqueId } from "#domain/cards/technique.ts";
import { findChoiceProblem, isAsked, mayHold } from "#tab/features/notes/edit/findChoiceProblem.ts";
import { sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

const review = getTechnique(techniqueId("after-action-review"));
const sets = getTechnique(techniqueId("action-learning-sets"));
const find = (part: string, text: string) =>
  findChoiceProblem(review, sampleNote(), part, { keep: "anew", text });

it.each(["happened", "learned", "nextTime", "answers/keep-doing", "action", "actionOwner"])(
  "stops an NHS number that is written anew: %s",
  (part) => {
    expect(isAsked(review, part)).toBe(true);
    expect(find(part, "For 943 476 5919.")?.kind).toBe("nhs-number");
    expect(find(part, "For everybody.")).toBeUndefined();
  },
);

it("wants the advice, and no text that is too long for its place", () => {
  expect(find("nextTime", " ")?.kind).toBe("empty");
  expect(find("learned", "")).toBeUndefined();
  expect(find("learned", "x".repeat(4001))).toMatchObject({ kind: "too-long", over: 1 });
  expect(find("actionOwner", "x".repeat(256))).toMatchObject({ kind: "too-long", over: 1 });
});

it("finds nothing wrong with words that were there before", () => {
  expect(findChoiceProblem(review, sampleNote(), "learned", { keep: "mine" })).toBeUndefined();
});

it("offers to write no story on a confidential card, and no state, kind or day on any", () => {
  expect(isAsked(sets, "happened")).toBe(false);
  for (const part of ["state", "kind", "reuse", "actionDue", "actionState", "answers"]) {
    expect(isAsked(review, part)).toBe(false);
  }
});

it("keeps no story in a confidential card's note, whoever's words they are", () => {
  expect(["happened", "learned", "kind"].map((part) => mayHold(sets, part))).toEqual([
    false,
    true,
    true,
  ]);
  expect(mayHold(review, "happened")).toBe(true);
  expect(mayHold(undefined, "happened")).toBe(true);
});
