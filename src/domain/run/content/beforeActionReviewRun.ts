import { techniqueId } from "#domain/cards/technique.ts";

import type { RunParts, StepPart } from "../stepPart.ts";

const want: StepPart = {
  asks: "What result do we want, and how will we know?",
  speaks: "Everyone in turn, one sentence each",
  fields: ["happened"],
};
const way: StepPart = {
  asks: "What could get in the way?",
  speaks: "Everyone in turn, one thing each",
  fields: ["could-go-wrong"],
};
const known: StepPart = {
  asks: "What did we or others learn last time?",
  speaks: "Anyone who has done it before",
  fields: ["learned", "to-find-out"],
  lessonsOf: [techniqueId("before-action-review"), techniqueId("after-action-review")],
};
const difference: StepPart = {
  asks: "What will make the biggest difference this time?",
  speaks: "Everyone, in any order",
  fields: ["nextTime"],
};

export const beforeActionReviewRun: RunParts = {
  "15-minutes": [
    want,
    way,
    known,
    difference,
    {
      asks: "When will we look back?",
      speaks: "The facilitator",
      fields: ["look-back-on"],
      tool: "next-review",
    },
  ],
  "45-minutes": [
    { asks: "What is the work, and who is here?", speaks: "The facilitator" },
    want,
    way,
    known,
    difference,
    {
      asks: "Which role does what, and when will we look back?",
      speaks: "The facilitator asks, the group decides",
      fields: ["look-back-on"],
      tool: "next-review",
    },
  ],
};
