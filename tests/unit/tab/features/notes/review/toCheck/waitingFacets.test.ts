import {
  filterWaiting,
  findChoices,
  noFilter,
  type WaitingFilter,
} from "#tab/features/notes/review/toCheck/waitingFacets.ts";

import { savedOf, titlesOf } from "./savedNotes.ts";

const today = "2026-11-30";
const due = (day: string, state = "Open") => ({ what: "Move it", owner: "Clerk", due: day, state });

const notes = [
  savedOf("Ring the lab.", {
    techniqueId: "peer-assist",
    techniqueName: "Peer Assist",
    stage: "before",
    kind: "Avoid",
    tags: ["lab", "nights"],
    reviewBy: "2026-11-29",
    action: due("2026-11-29"),
  }),
  savedOf(
    "Move the board.",
    {
      stage: "during",
      kind: "Improve",
      tags: ["board"],
      reviewBy: "2027-02-28",
      action: due("2026-11-30"),
    },
    { createdBy: "Ben Sample" },
  ),
  savedOf("Ask the night team.", {
    stage: "after",
    kind: "Idea",
    reviewBy: "2027-11-30",
    action: due("2026-01-01", "Done"),
  }),
];

const found = (filter: Partial<WaitingFilter>) =>
  titlesOf(filterWaiting(notes, { ...noFilter, ...filter }, today));

describe("filtering what waits", () => {
  it.each<[string, Partial<WaitingFilter>, string]>([
    ["its technique", { technique: "peer-assist" }, "Ring the lab."],
    ["its moment", { stage: "during" }, "Move the board."],
    ["its kind", { kind: "Idea" }, "Ask the night team."],
    ["one of its tags", { tag: "nights" }, "Ring the lab."],
    ["who wrote it", { author: "Ben Sample" }, "Move the board."],
    ["a day to look again that has passed", { lookAgain: "past" }, "Ring the lab."],
    ["a day to look again that is near", { lookAgain: "soon" }, "Move the board."],
    ["a day to look again that is far", { lookAgain: "later" }, "Ask the night team."],
    ["an action that is overdue", { action: "overdue" }, "Ring the lab."],
    ["an action that has time, today included", { action: "open" }, "Move the board."],
    ["its words, whatever their capitals", { words: "NIGHT ask" }, "Ask the night team."],
  ])("finds a note by %s", (_, filter, title) => {
    expect(found(filter)).toEqual([title]);
  });

  it("shows everything while nothing is chosen, in the same order", () => {
    expect(found({})).toEqual(titlesOf(notes));
  });

  it("wants every part of the filter to fit", () => {
    expect(found({ kind: "Avoid", author: "Ben Sample" })).toEqual([]);
  });

  it("offers only what there is, in words and in an order that people know", () => {
    const choices = (facet: Parameters<typeof findChoices>[0]) =>
      findChoices(facet, notes, "", today).map(([, words]) => words);

    expect(choices("stage")).toEqual([
      "Before a piece of work",
      "During a piece of work",
      "After a piece of work",
    ]);
    expect(choices("tag")).toEqual(["board", "lab", "nights"]);
    expect(choices("lookAgain")).toEqual([
      "The day has passed",
      "In the next three months",
      "Later",
    ]);
    expect(choices("action")).toEqual(["Overdue", "Still to do, not overdue"]);
  });

  it("goes on offering what is chosen, so that it can be seen and undone", () => {
    expect(findChoices("author", notes, "Cara Sample", today)).toContainEqual([
      "Cara Sample",
      "Cara Sample",
    ]);
  });
});
