import { getTechnique } from "#domain/cards/getTechnique.ts";
import { techniqueId } from "#domain/cards/technique.ts";
import {
  isTakenBack,
  withActionState,
  withAnswers,
  withPutBack,
  withTakenBack,
} from "#domain/notes/changeNote.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { NoteAnswers } from "#domain/notes/noteAnswers.ts";
import { toLearningNote } from "#domain/notes/toLearningNote.ts";
import { toRawNote } from "#domain/notes/toRawNote.ts";
import { toAnswers } from "#tab/features/notes/form/formValues.ts";
import { toFormValues } from "#tab/features/notes/sending/toFormValues.ts";
import { sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

const technique = getTechnique(techniqueId("after-action-review"));
const answers = (change: Partial<NoteAnswers> = {}): NoteAnswers => ({
  values: { happened: "We waited.", learned: "Nobody knew.", nextTime: "Ask at nine. Then begin." },
  kind: "Avoid",
  reuse: false,
  action: { what: "", owner: "", due: "" },
  agreed: false,
  ...change,
});

it("gives a note other words, and the title that follows from them", () => {
  const changed = withAnswers(sampleNote(), technique, answers(), []);

  expect(changed).toMatchObject({
    title: "Ask at nine.",
    happened: "We waited.",
    nextTime: "Ask at nine. Then begin.",
    kind: "Avoid",
    reuse: false,
  });
});

it("keeps what nobody changed: key, month, author, tags and the day to look again", () => {
  const { key, period, techniqueYear, authorOid, tags, reviewBy } = sampleNote();

  const changed = withAnswers(sampleNote(), technique, answers(), []);

  expect(changed).toMatchObject({ key, period, techniqueYear, authorOid, tags, reviewBy });
});

it("waits to be checked again when a reviewer had asked for a change", () => {
  const note = sampleNote({ state: "ChangeAsked", reviewComment: "Say who." });

  const changed = withAnswers(note, technique, answers(), []);

  expect(changed).toMatchObject({ state: "Waiting", reviewComment: "Say who." });
});

it.each(["Waiting", "Checked", "InPractice"] as const)("leaves %s as it is", (state) => {
  expect(withAnswers(sampleNote({ state }), technique, answers(), []).state).toBe(state);
});

it("keeps a done action done when its words change, and drops one that was emptied", () => {
  const done = withActionState(sampleNote(), "Done");
  const action = { what: "Write a longer list.", owner: "Ward clerk", due: "" };

  expect(withAnswers(done, technique, answers({ action }), []).action).toEqual({
    ...action,
    state: "Done",
  });
  expect(withAnswers(done, technique, answers(), []).action).toBeUndefined();
});

it("keeps answers to questions that the card no longer asks", () => {
  const note = sampleNote({ answers: { "long-gone": "Still somebody's words." } });

  const changed = withAnswers(note, technique, answers(), []);

  expect(changed.answers).toEqual({ "long-gone": "Still somebody's words." });
});

it("adds the kinds of warning that were confirmed to those confirmed before", () => {
  const note = sampleNote({ confirmed: ["Postcode"] });

  const changed = withAnswers(note, technique, answers(), ["Email", "Postcode"]);

  expect(changed.confirmed).toEqual(["Postcode", "Email"]);
});

describe("what nobody touched in the form stays to the letter, though somebody wrote it in SharePoint itself", () => {
  /** The form as it was opened, with one further word. */
  const untouched = (note: LearningNote, learned: string): NoteAnswers => {
    const values = { ...toFormValues(note), learned };
    return toAnswers(values);
  };

  it.each<[string, Partial<LearningNote>]>([
    ["a title of its own", { title: "Trolley (sample)" }],
    ["a kind that we do not know", { kind: "Regret" }],
    ["spaces and line breaks at the end", { happened: "We waited.\r\n \r\n", nextTime: " Ask. " }],
    ["an answer with a space", { answers: { "keep-doing": "None. ", "long-gone": "Old." } }],
    [
      "an action with a day in words",
      { action: { what: "Move it. ", owner: "Ward  clerk", due: "next week", state: "Begun" } },
    ],
  ])("%s", (_, words) => {
    const note = sampleNote(words);

    const changed = withAnswers(note, technique, untouched(note, "Ask."), []);

    expect(toRawNote(changed)).toEqual(toRawNote({ ...note, learned: "Ask." }));
  });

  it("but a box that the card does not ask for stays empty: a confidential card carries no story", () => {
    const note = sampleNote({ techniqueId: "action-learning-sets", happened: "The story." });
    const confidential = getTechnique(techniqueId("action-learning-sets"));

    expect(withAnswers(note, confidential, untouched(note, "Ask."), []).happened).toBe("");
  });
});

it("keeps a new answer beside a column for answers that somebody typed over by hand", () => {
  const note = toLearningNote({ ...toRawNote(sampleNote()), answers: "typed by hand" });
  const values = { ...toFormValues(note), "keep-doing": "The board." };

  const changed = withAnswers(note, technique, toAnswers(values), []);
  const again = toLearningNote(toRawNote(changed));

  expect(again.answers).toEqual({ "": "typed by hand", "keep-doing": "The board." });
});

it("takes a note back as a change of state, and puts it back to be checked", () => {
  const back = withTakenBack(sampleNote());

  expect(back).toMatchObject({ state: "Closed", reviewComment: "taken back" });
  expect(isTakenBack(back)).toBe(true);
  expect(isTakenBack(sampleNote({ state: "Closed", reviewComment: "Merged." }))).toBe(false);
  expect(withPutBack(back)).toEqual(sampleNote());
});

it("closes an action, and does nothing where there is none", () => {
  const without = withAnswers(sampleNote(), technique, answers(), []);

  expect(withActionState(sampleNote(), "Done").action?.state).toBe("Done");
  expect(withActionState(without, "Done")).toEqual(without);
});
