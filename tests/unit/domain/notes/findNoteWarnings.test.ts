import fc from "fast-check";

import { deck } from "#domain/cards/deck.ts";
import { getTechnique } from "#domain/cards/getTechnique.ts";
import { techniqueId } from "#domain/cards/technique.ts";
import { buildNote } from "#domain/notes/buildNote.ts";
import { findNoteProblems } from "#domain/notes/findNoteProblems.ts";
import { findNoteWarnings, leaveOut } from "#domain/notes/findNoteWarnings.ts";
import type { NoteAnswers } from "#domain/notes/noteAnswers.ts";
import { noteKey } from "#domain/notes/noteKey.ts";
import { toTextFields } from "#domain/notes/toTextFields.ts";
import { findPrivateDetails } from "#domain/privacy/findPrivateDetails.ts";

const review = getTechnique(techniqueId("after-action-review"));
const learningSet = getTechnique(techniqueId("action-learning-sets"));

const none = { what: "", owner: "", due: "" };
const answers = (
  values: Readonly<Record<string, string>>,
  action: Partial<NoteAnswers["action"]> = {},
): NoteAnswers => ({
  values: { nextTime: "Ask at nine.", ...values },
  kind: "Avoid",
  reuse: false,
  action: { ...none, ...action },
  agreed: true,
});

/** A note in which one text field holds some words. */
const writtenIn = (field: string, words: string): NoteAnswers => {
  if (field === "actionWhat") return answers({}, { what: words });
  if (field === "actionOwner") return answers({}, { owner: words });
  return answers({ [field]: words });
};

const found = (given: NoteAnswers, technique = review) =>
  findNoteWarnings(technique, given).map(({ field, kind, words }) => [field, kind, words]);

describe("what a person is asked about before a note is saved", () => {
  it("is every detail that may tell who somebody is, in the order of the form", () => {
    const given = answers(
      {
        nextTime: "Ring Mrs Sample.",
        happened: "In bed 4, of LS1 4AP.",
        learned: "Write to sam@nhs.example.",
      },
      { what: "Call 07700 900123", owner: "Dr Sample" },
    );

    expect(found(given)).toEqual([
      ["happened", "BedOrBay", "bed 4"],
      ["happened", "Postcode", "LS1 4AP"],
      ["learned", "Email", "sam@nhs.example"],
      ["nextTime", "PersonName", "Mrs Sample"],
      ["actionWhat", "Phone", "07700 900123"],
      ["actionOwner", "PersonName", "Dr Sample"],
    ]);
  });

  it("is nothing where nothing was found, and no NHS number, since that blocks", () => {
    expect(found(answers({}))).toEqual([]);
    expect(found(answers({ learned: "943 476 5919" }))).toEqual([]);
  });

  it("leaves out a field that the card does not ask for, as that is never saved", () => {
    const given = answers({ happened: "Mrs Sample", learned: "LS1 4AP" });

    expect(found(given, learningSet)).toEqual([["learned", "Postcode", "LS1 4AP"]]);
  });

  it("covers the title, which is the first sentence of what to do next time", () => {
    expect(found(answers({ nextTime: "Ring Mrs Sample. Then go." }))).toEqual([
      ["nextTime", "PersonName", "Mrs Sample"],
    ]);
  });

  it.each([
    ["nextTime", "Go to LS1\n4AP first.", "Postcode", "LS1 4AP"],
    ["nextTime", "Ring Mr\n\n \u0000 Sample", "PersonName", "Mr Sample"],
    ["actionOwner", "Ask Mr    Sample", "PersonName", "Mr Sample"],
  ])("finds in %s what only its one line tells: %j", (field, text, kind, words) => {
    const given = writtenIn(field, text);

    expect(found(given)).toEqual([[field, kind, words]]);
    const [warning] = findNoteWarnings(review, given);
    expect(text.slice(warning?.start, warning?.end).replaceAll(/[\s\p{Cc}]+/gu, " ")).toBe(words);
  });

  it("finds all that the title of the note tells", () => {
    const parts = fc.constantFrom("Mr", "Sample", "LS1", "4AP", "bed", "4", " ", "\n", "\u0000");
    const now = new Date("2026-11-22T09:30:00Z");
    const key = noteKey("0b2f7c1e-5a43-4a38-9d3e-6c1f6e0c9a11");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (list) => {
        const given = answers({ nextTime: list.join("") });
        const from = { technique: review, answers: given, key, now, authorOid: "" };
        const { title } = buildNote({ ...from, source: "tab" });

        const words = findNoteWarnings(review, given).map((warning) => warning.words);

        const told = findPrivateDetails(title).map(({ start, end }) => title.slice(start, end));
        expect(words).toEqual(expect.arrayContaining(told));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("details that were asked about before", () => {
  const before = findNoteWarnings(review, answers({ learned: "Mrs Sample of LS1 4AP" }));
  const left = (given: NoteAnswers) =>
    leaveOut(findNoteWarnings(review, given), before).map(({ field, words }) => [field, words]);

  it("are left out wherever they stand now in the same field", () => {
    expect(left(answers({ learned: "Of LS1   4AP:\nMrs Sample." }))).toEqual([]);
  });

  it("are asked about in another field", () => {
    expect(left(answers({ happened: "LS1 4AP" }))).toEqual([["happened", "LS1 4AP"]]);
  });

  it("do not hide others of their kind", () => {
    expect(left(answers({ learned: "LS1 4AP, LS2 9JT" }))).toEqual([["learned", "LS2 9JT"]]);
  });
});

describe.each(deck)("in a note on $name, every text", (technique) => {
  const fields = toTextFields(technique, answers({})).map(({ field }) => field);

  it.each(fields)("%s blocks on an NHS number", (field) => {
    expect(findNoteProblems(technique, writtenIn(field, "Ring 943 476 5919"))).toEqual([
      { kind: "nhs-number", field },
    ]);
  });

  it.each(fields)("%s asks about a postcode", (field) => {
    expect(found(writtenIn(field, "Go to LS1 4AP"), technique)).toEqual([
      [field, "Postcode", "LS1 4AP"],
    ]);
  });
});

it.each([
  ["nextTime", `943${"\n".repeat(9)}476 5919`],
  ["actionOwner", `943${" ".repeat(9)}476 5919`],
])("an NHS number that stands in %s only once it is one line blocks", (field, text) => {
  expect(findNoteProblems(review, writtenIn(field, text))).toEqual([{ kind: "nhs-number", field }]);
});
