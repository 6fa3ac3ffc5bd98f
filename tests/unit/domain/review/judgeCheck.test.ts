import type { Reviewers } from "#domain/review/reviewers.ts";

import {
  asha,
  ben,
  cara,
  checked,
  judge,
  omar,
  type Step,
  toSaved,
  toVersions,
  written,
} from "./checkWorld.ts";

const unknown: Reviewers = { owners: undefined, named: [] };

describe("who checked a note", () => {
  it.each([
    ["an owner", asha],
    ["a reviewer whom an owner named", omar],
  ])("is %s, by the stamp of the version", (_, person) => {
    expect(judge([written, [person, checked], [cara, { tags: ["sample"] }]])).toEqual({
      who: "reviewer",
      name: person.name,
      at: "2026-11-22T10:01:00Z",
    });
  });

  it("is the same person in capitals and in small letters", () => {
    const named = { id: omar.id.toUpperCase(), name: omar.name };

    expect(judge([written, [omar, checked]], { owners: [asha], named: [named] })).toMatchObject({
      who: "reviewer",
    });
  });

  it("is no reviewer where a member wrote the state, whatever the other fields say", () => {
    const forged = { ...checked, reviewComment: "Asha Sample checked this." };

    expect(judge([written, [cara, forged]])).toMatchObject({
      who: "not-reviewer",
      name: cara.name,
    });
  });

  it("could not be confirmed where nobody may ask who the owners are", () => {
    expect(judge([written, [asha, checked]], unknown)).toMatchObject({
      who: "unconfirmed",
      name: asha.name,
    });
  });

  it("is its author, who may check here or not", () => {
    expect(judge([written, [ben, checked]])).toMatchObject({ who: "author", isNoReviewer: true });
    expect(judge([written, [ben, checked]], unknown)).not.toHaveProperty("isNoReviewer");
    const own = judge([
      [asha, {}],
      [asha, checked],
    ]);
    expect(own).toMatchObject({ who: "author", name: asha.name });
    expect(own).not.toHaveProperty("isNoReviewer");
  });

  it("is its author where it was born as checked", () => {
    expect(judge([[ben, checked]])).toMatchObject({ who: "author", name: ben.name });
  });

  it("is a member again where one undid a reviewer's refusal", () => {
    const back = { state: "ChangeAsked", reviewComment: "Leave the bed number out." };
    const steps: readonly Step[] = [
      written,
      [asha, checked],
      [asha, back],
      [cara, { ...checked, reviewComment: "" }],
    ];

    expect(judge(steps)).toMatchObject({ who: "not-reviewer", name: cara.name });
  });

  it("stays the reviewer where the author took the note back and undid that", () => {
    const steps: readonly Step[] = [
      written,
      [asha, checked],
      [ben, { state: "Closed", reviewComment: "taken back" }],
      [ben, { state: "Checked", reviewComment: "" }],
    ];

    expect(judge(steps)).toEqual({ who: "reviewer", name: asha.name, at: "2026-11-22T10:01:00Z" });
  });

  it("is whoever changed the reviewer's words, since they are not the reviewer's any more", () => {
    const steps: readonly Step[] = [
      written,
      [asha, { ...checked, reviewComment: "Good." }],
      [cara, { reviewComment: "Use it everywhere." }],
    ];

    expect(judge(steps)).toMatchObject({ who: "not-reviewer", name: cara.name });
  });

  it("stays the other reviewer where an owner put a word right in their own note", () => {
    const steps: readonly Step[] = [
      [asha, {}],
      [omar, checked],
      [asha, { learned: "Two people were not told." }],
    ];

    expect(judge(steps)).toEqual({ who: "reviewer", name: omar.name, at: "2026-11-22T10:01:00Z" });
  });
});

describe("words changed after the check", () => {
  const other = { learned: "Nobody needs to be told." };

  it("are told with the words that were checked and who changed them", () => {
    const evidence = judge([written, [asha, checked], [cara, other], [ben, { tags: ["late"] }]]);

    expect(evidence).toMatchObject({ who: "reviewer", changedSince: { by: cara.name } });
    expect(evidence).toHaveProperty(
      "changedSince.checked.learned",
      "Two people had not been told.",
    );
  });

  it.each([
    ["title", { title: "Other advice." }],
    ["what happened", { happened: "Nothing." }],
    ["next time", { nextTime: "Ask nobody." }],
    ["an answer", { answers: { surprise: "None." } }],
    ["who may use it", { reuse: false }],
  ])("are any that the check covers: %s", (_, changes) => {
    expect(judge([written, [asha, checked], [cara, changes]])).toHaveProperty("changedSince");
  });

  it.each([
    [
      "the action is done",
      { action: { what: "Write a list.", owner: "", due: "", state: "Done" } },
    ],
    ["tags were added", { tags: ["sample", "more"] }],
    ["answers stand in another order", { answers: { surprise: "The sample ran out.", none: "" } }],
  ])("are none where %s", (_, changes) => {
    expect(judge([written, [asha, checked], [cara, changes]])).not.toHaveProperty("changedSince");
  });

  it("are none of whoever gave the check, known as a reviewer or not", () => {
    const steps: readonly Step[] = [
      written,
      [asha, checked],
      [cara, other],
      [asha, { learned: "x" }],
    ];

    expect(judge(steps, unknown)).toEqual({
      who: "unconfirmed",
      name: asha.name,
      at: "2026-11-22T10:01:00Z",
    });
    expect(judge([...steps, [cara, other]], unknown)).toHaveProperty("changedSince.by", cara.name);
  });

  it("are none of a reviewer's, and none that were put back", () => {
    const byOmar = judge([written, [asha, checked], [omar, other], [ben, { tags: [] }]]);
    const { learned } = toSaved(toVersions([written])).note;
    const back = judge([written, [asha, checked], [cara, other], [cara, { learned }]]);

    expect(byOmar).not.toHaveProperty("changedSince");
    expect(back).not.toHaveProperty("changedSince");
  });
});
