import { lessonsOf } from "../lessonJourney.ts";
import { nextStep, startRun } from "../runJourney.ts";
import type { PageToSee } from "./pageToSee.ts";

const heading = "After Action Review, step by step";

/** A run before its first question, at a step with words, and planned again beside a meeting. */
export const runPages: readonly PageToSee[] = [
  {
    name: "run-start",
    visit: { page: "cards/after-action-review/run" },
    heading,
    says: "Has somebody been harmed, or could they have been? Record it in the incident system first.",
  },
  {
    name: "run-step",
    visit: { page: "cards/after-action-review/run" },
    heading,
    says: "Everyone in turn, the most senior last",
    open: async (tab) => {
      await startRun(tab);
      await tab.getByRole("button", { name: "Next step" }).click();
      await tab
        .getByRole("textbox", { name: "What did you expect, and what happened?" })
        .fill("We expected the trolley to be ready at seven.");
    },
  },
  {
    name: "run-planned-again",
    visit: { page: "cards/after-action-review/run", surface: "meeting-channel" },
    heading,
    says: /^Left out, because there is no time: /,
    open: async (tab) => {
      await startRun(tab);
      await tab.getByRole("textbox", { name: "We have this many minutes left" }).fill("3");
      await tab.getByRole("button", { name: "Plan the rest again" }).click();
      await tab.getByRole("button", { name: "Pause" }).click();
    },
  },
  {
    name: "run-lessons",
    visit: { page: "cards/before-action-review/run" },
    heading: "Before Action Review, step by step",
    says: "In the plan.",
    before: ({ tenant }) => void tenant.seedNotes({}, { notes: 200 }),
    open: async (tab) => {
      await startRun(tab);
      await nextStep(tab).click();
      await nextStep(tab).click();
      await lessonsOf(tab)
        .getByRole("button", { name: /^Take this into the plan/ })
        .first()
        .click();
    },
  },
  {
    name: "run-pairs",
    visit: { page: "cards/randomised-coffee-trials/run" },
    heading: "Randomised Coffee Trials, step by step",
    says: /one group in each round is a three/,
    open: async (tab) => {
      await tab.getByRole("link", { name: /^Plan a round, for organisers instead/ }).click();
      await startRun(tab);
      for (let step = 0; step < 3; step += 1) await nextStep(tab).click();
      await tab.getByRole("textbox", { name: "Who signed up?" }).fill("Asha\nBen\nCara\nDev\nFay");
      await tab.getByRole("button", { name: "Make pairs" }).click();
    },
  },
];
