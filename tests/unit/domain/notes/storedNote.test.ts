import fc from "fast-check";

import { fromFurtherAnswers, toFurtherAnswers } from "#domain/notes/furtherAnswers.ts";
import { type LearningNote, noteKinds, noteStates } from "#domain/notes/learningNote.ts";
import { noteKey } from "#domain/notes/noteKey.ts";
import { toLearningNote } from "#domain/notes/toLearningNote.ts";
import { toRawNote } from "#domain/notes/toRawNote.ts";

const words = fc
  .string({ minLength: 1, unit: "grapheme" })
  .map((text) => text.replaceAll(";", ",").trim());
const wordLists = fc.array(words.filter((word) => word !== ""));
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2099-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const action = fc.record({
  what: fc.string({ minLength: 1 }),
  owner: fc.string(),
  due: day,
  state: fc.constantFrom("Open", "Done"),
});

const note: fc.Arbitrary<LearningNote> = fc
  .record({
    key: fc.uuid().map(noteKey),
    title: fc.string(),
    period: fc.constant("2026-11"),
    state: fc.oneof(fc.constantFrom(...noteStates), fc.string({ minLength: 1 })),
    techniqueId: fc.constantFrom("after-action-review", "a-card-of-tomorrow"),
    techniqueName: fc.string(),
    techniqueYear: fc.constant(""),
    stage: fc.constantFrom("before", "during", "after", "Nach der Arbeit"),
    kind: fc.oneof(fc.constantFrom(...noteKinds), fc.string({ minLength: 1 })),
    happened: fc.string(),
    learned: fc.string(),
    nextTime: fc.string(),
    answers: fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 })),
    reuse: fc.boolean(),
    reviewBy: day,
    tags: wordLists,
    lessonsUsed: wordLists,
    mergedInto: fc.string(),
    confirmed: wordLists,
    source: fc.constantFrom("tab", "run", "message"),
    agreed: fc.boolean(),
    reviewComment: fc.string(),
    reviewedAt: fc.string(),
    authorOid: fc.string(),
    schema: fc.constant("1"),
  })
  .chain((plain) =>
    fc.option(action, { nil: undefined }).map((found): LearningNote => ({
      ...plain,
      techniqueYear: `${plain.techniqueId}/2026`,
      ...(found ? { action: found } : {}),
    })),
  );

describe("a note in the team's list", () => {
  it("comes back as it was saved", () => {
    fc.assert(
      fc.property(note, (saved) => {
        expect(toLearningNote(toRawNote(saved))).toEqual(saved);
      }),
    );
  });

  it("can be read whatever somebody typed into the list by hand", () => {
    const byHand = toLearningNote({
      key: "x",
      state: "Genehmigt",
      kind: "constructor",
      stage: "toString",
      answers: "{oops",
    });

    expect(byHand.state).toBe("Genehmigt");
    expect(byHand.kind).toBe("constructor");
    expect(byHand.stage).toBe("toString");
    expect(byHand.answers).toEqual({ "": "{oops" });
  });

  it("keeps the technique's id when the card is unknown to this version", () => {
    expect(toLearningNote({ techniqueYear: "a-card-of-tomorrow/2031" }).techniqueId).toBe(
      "a-card-of-tomorrow",
    );
  });

  it("never loses further answers that it cannot read", () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const written = fromFurtherAnswers(toFurtherAnswers(cell));

        expect(toFurtherAnswers(written)).toEqual(toFurtherAnswers(cell));
      }),
    );
  });

  it("finds its month to look again from the day", () => {
    expect(toRawNote(toLearningNote({ reviewBy: "2027-11-22" })).reviewMonth).toBe("2027-11");
  });
});
