import { fromFurtherAnswers } from "#domain/notes/furtherAnswers.ts";
import { mergeNotes } from "#domain/notes/mergeNotes.ts";
import type { RawNote } from "#domain/notes/rawNote.ts";

const base: RawNote = {
  key: "0b2f7c1e-5a43-4a38-9d3e-6c1f6e0c9a11",
  title: "Check the trolley.",
  nextTime: "Check the trolley.",
  happened: "The sample trolley was empty.",
  state: "Waiting",
  answers: fromFurtherAnswers({ expected: "A full one." }),
  tags: "trolley;morning",
};

it("joins what two people wrote into different boxes", () => {
  const mine = { ...base, happened: "The sample trolley was half empty." };
  const theirs = { ...base, learned: "Nobody owned it." };

  const { merged, collisions } = mergeNotes({ base, mine, theirs });

  expect(collisions).toEqual([]);
  expect(merged).toEqual({ ...base, happened: mine.happened, learned: theirs.learned });
});

it("overwrites nothing where two people changed the same box to something else", () => {
  const mine = { ...base, nextTime: "Count it.", title: "Count it." };
  const theirs = { ...base, nextTime: "Weigh it.", title: "Weigh it." };

  const { merged, collisions } = mergeNotes({ base, mine, theirs });

  expect(collisions).toEqual(["nextTime"]);
  expect(merged).toEqual(theirs);
});

it("takes a title that somebody wrote in SharePoint for a change of the advice", () => {
  const mine = { ...base, nextTime: "Count it.", title: "Count it." };
  const theirs = { ...base, title: "Trolley (sample)" };

  expect(mergeNotes({ base, mine, theirs }).collisions).toEqual(["nextTime"]);
});

it("is no collision when both wrote the same", () => {
  const mine = { ...base, learned: "Ask first." };

  const { merged, collisions } = mergeNotes({ base, mine, theirs: mine });

  expect(collisions).toEqual([]);
  expect(merged).toEqual(mine);
});

it("joins answers to different further questions, though they share a column", () => {
  const mine = { ...base, answers: fromFurtherAnswers({ expected: "A full one.", luck: "None." }) };
  const theirs = { ...base, answers: fromFurtherAnswers({ expected: "Two." }) };

  const { merged, collisions } = mergeNotes({ base, mine, theirs });

  expect(collisions).toEqual([]);
  expect(merged.answers).toBe(fromFurtherAnswers({ expected: "Two.", luck: "None." }));
});

it("asks the person where the column for answers no longer holds answers", () => {
  const mine = { ...base, answers: fromFurtherAnswers({ expected: "Three." }) };
  const theirs = { ...base, answers: "typed by hand" };

  const { merged, collisions } = mergeNotes({ base, mine, theirs });

  expect(collisions).toEqual(["answers"]);
  expect(merged.answers).toBe("typed by hand");
});

it("joins tags that one added and another took away", () => {
  const mine = { ...base, tags: "trolley;morning;night" };
  const theirs = { ...base, tags: "morning;stock" };

  const { merged, collisions } = mergeNotes({ base, mine, theirs });

  expect(collisions).toEqual([]);
  expect(merged.tags).toBe("morning;stock;night");
});

it("takes the person's own words, sent before and arrived after all, for their own", () => {
  const first = { ...base, learned: "Ask frist." };
  const mine = { ...base, learned: "Ask first." };

  const { merged, collisions } = mergeNotes({ base, mine, theirs: first, tried: [first] });

  expect(collisions).toEqual([]);
  expect(merged).toEqual(mine);
});

it("takes back the person's own words that arrived after all, when they have changed their mind since", () => {
  const first = { ...base, state: "Closed", reviewComment: "taken back" };
  const theirs = { ...first, learned: "Somebody else's." };

  const { merged, collisions } = mergeNotes({ base, mine: base, theirs, tried: [first] });

  expect(collisions).toEqual([]);
  expect(merged).toEqual({ ...base, learned: "Somebody else's." });
});

it("asks the person where their words had arrived and were changed back", () => {
  const mine = { ...base, happened: "Somebody moved it.", learned: "Ask." };
  const passed = [{ ...base, happened: "Somebody moved it." }];

  const { merged, collisions } = mergeNotes({ base, mine, theirs: base, passed });

  expect(collisions).toEqual(["happened"]);
  expect(merged).toEqual({ ...base, learned: "Ask." });
});

it("lets a state and the words that go with it stand or fall together", () => {
  const mine = { ...base, state: "Closed", reviewComment: "taken back" };
  const theirs = { ...base, state: "ChangeAsked", reviewComment: "Leave the name out." };

  const { merged, collisions } = mergeNotes({ base, mine, theirs });

  expect(collisions).toEqual(["state"]);
  expect(merged).toEqual(theirs);
});

it("leaves key, month, card and author as the list has them", () => {
  const mine = {
    ...base,
    period: "2020-01",
    techniqueYear: "fishbowl/2020",
    authorOid: "somebody",
  };
  const theirs = { ...base, period: "2026-11" };

  expect(mergeNotes({ base, mine, theirs }).merged).toEqual(theirs);
});
