import fc from "fast-check";

import { type Technique, techniqueId } from "#domain/cards/technique.ts";
import { buildNote } from "#domain/notes/buildNote.ts";
import { findNoteProblems } from "#domain/notes/findNoteProblems.ts";
import { boxLimit } from "#domain/notes/learningNote.ts";
import type { NoteAnswers } from "#domain/notes/noteAnswers.ts";
import { noteKey } from "#domain/notes/noteKey.ts";

const key = noteKey("0b2f7c1e-5a43-4a38-9d3e-6c1f6e0c9a11");
const now = new Date("2026-11-22T09:30:00Z");

const openCard = {
  id: techniqueId("after-action-review"),
  name: "After Action Review",
  stage: "during",
  note: {
    questions: [
      { box: "happened", label: "What happened?" },
      { box: "learned", label: "What did we learn?" },
      { box: "nextTime", label: "Next time" },
    ],
    further: [{ id: "expected", label: "What did we expect?" }],
  },
} as unknown as Technique;

const confidentialCard = {
  ...openCard,
  id: techniqueId("action-learning-sets"),
  note: {
    questions: [
      { box: "learned", label: "Theme" },
      { box: "nextTime", label: "My action" },
    ],
    further: [],
    agreement: "I am the presenter and we agreed this",
  },
} satisfies Technique;

const answers = (change: Partial<NoteAnswers> = {}): NoteAnswers => ({
  values: { nextTime: "Check the trolley before the round." },
  kind: "Repeat",
  reuse: false,
  action: { what: "", owner: "", due: "" },
  agreed: false,
  ...change,
});

const build = (technique: Technique, given: NoteAnswers, when = now) =>
  buildNote({ technique, answers: given, key, now: when, authorOid: "oid", source: "tab" });

describe("what stops a note from being saved", () => {
  it("is nothing when the advice for next time is there", () => {
    expect(findNoteProblems(openCard, answers())).toEqual([]);
  });

  it("is missing advice, spaces and control characters counting for nothing", () => {
    const problems = findNoteProblems(openCard, answers({ values: { nextTime: " \u0000\n " } }));

    expect(problems).toEqual([{ kind: "empty", field: "nextTime" }]);
  });

  it.each(["happened", "learned", "nextTime", "expected"])("is an NHS number in %s", (field) => {
    const values = { nextTime: "Do it.", [field]: "Mr Sample 943\u00a0476\u00a05919" };

    expect(findNoteProblems(openCard, answers({ values }))).toEqual([
      { kind: "nhs-number", field },
    ]);
  });

  it.each(["what", "owner"] as const)("is an NHS number in the action's %s", (part) => {
    const action = { what: "", owner: "", due: "", [part]: "943 476 5919" };

    const problems = findNoteProblems(openCard, answers({ action }));

    expect(problems.map(({ kind }) => kind)).toEqual(["nhs-number"]);
  });

  it.each(["943\u0007476\u00075919", "9434\u200b765\u200b919"])(
    "is an NHS number hidden by %j",
    (text) => {
      const values = { nextTime: text };

      expect(findNoteProblems(openCard, answers({ values }))).toEqual([
        { kind: "nhs-number", field: "nextTime" },
      ]);
    },
  );

  it("is a box that holds more than the limit, and by how much", () => {
    const values = { nextTime: "Do it.", learned: "a".repeat(boxLimit + 7) };

    expect(findNoteProblems(openCard, answers({ values }))).toEqual([
      { kind: "too-long", field: "learned", over: 7 },
    ]);
  });

  it.each(["2026-02-30", "tomorrow", "2026-1-1"])("is a day that does not exist: %s", (due) => {
    const problems = findNoteProblems(openCard, answers({ action: { what: "", owner: "", due } }));

    expect(problems).toEqual([{ kind: "bad-date", field: "actionDue" }]);
  });

  it("is a missing agreement where the technique asks for it", () => {
    expect(findNoteProblems(confidentialCard, answers())).toEqual([
      { kind: "not-agreed", field: "agreed" },
    ]);
    expect(findNoteProblems(confidentialCard, answers({ agreed: true }))).toEqual([]);
  });
});

describe("a new note", () => {
  it("waits to be checked, under this month, to be looked at again in a year", () => {
    const note = build(openCard, answers());

    expect(note).toMatchObject({
      key,
      state: "Waiting",
      period: "2026-11",
      techniqueYear: "after-action-review/2026",
      reviewBy: "2027-11-22",
      title: "Check the trolley before the round.",
      schema: "1",
      agreed: false,
    });
  });

  it("takes its month from universal time, not from the ward's clock", () => {
    expect(build(openCard, answers(), new Date("2027-01-01T00:30:00+01:00")).period).toBe(
      "2026-12",
    );
  });

  it("is looked at again on 28 February when written on 29 February", () => {
    expect(build(openCard, answers(), new Date("2028-02-29T12:00:00Z")).reviewBy).toBe(
      "2029-02-28",
    );
  });

  it("carries no story for a confidential technique, whatever was handed in", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (happened, expected) => {
        const note = build(
          confidentialCard,
          answers({ values: { happened, expected, nextTime: "Ask first." }, agreed: true }),
        );

        expect(note.happened).toBe("");
        expect(note.answers).toEqual({});
        expect(note.agreed).toBe(true);
      }),
    );
  });

  it("has an open action only when somebody wrote one", () => {
    const action = { what: "Label the drawers", owner: "Ward clerk", due: "2026-12-01" };

    expect(build(openCard, answers()).action).toBeUndefined();
    expect(build(openCard, answers({ action })).action).toEqual({ ...action, state: "Open" });
  });
});
