import { findSharedLesson } from "#domain/notes/findSharedLesson.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";

const toLesson = (changes: Partial<LearningNote>) =>
  findSharedLesson({
    techniqueId: "after-action-review",
    title: "Agree one place for messages.",
    reuse: true,
    state: "Waiting",
    ...changes,
  } as LearningNote);

describe("what of a note is shared", () => {
  it("is its one sentence where the author said that others may re-use it", () => {
    expect(toLesson({})).toEqual({
      may: "sentence",
      sentence: "Agree one place for messages.",
      warnings: [],
    });
  });

  it("is a link alone where the author did not", () => {
    expect(toLesson({ reuse: false })).toEqual({ may: "link", why: "not-for-others" });
  });

  it.each([
    "action-learning-sets",
    "randomised-coffee-trials",
    "knowledge-harvesting",
    "a-card-of-tomorrow",
  ])("is a link alone where what was said is in confidence: %s", (techniqueId) => {
    expect(toLesson({ techniqueId })).toEqual({ may: "link", why: "in-confidence" });
  });

  it.each(["Closed", "ChangeAsked"])("is a link alone of a note that is %s", (state) => {
    expect(toLesson({ state })).toEqual({ may: "link", why: "not-in-use" });
  });

  it("is never an NHS number", () => {
    expect(toLesson({ title: "Ring 943 476 5919 first." })).toEqual({
      may: "link",
      why: "nhs-number",
    });
  });

  it("is asked about first where it may tell who somebody is", () => {
    expect(toLesson({ title: "Ask Mrs Sample before the round." })).toMatchObject({
      may: "sentence",
      warnings: [{ kind: "PersonName", words: "Mrs Sample" }],
    });
  });
});
