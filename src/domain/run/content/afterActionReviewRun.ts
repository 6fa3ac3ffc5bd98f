import type { RunParts, StepPart } from "../stepPart.ts";

const inTurn = "Everyone in turn, the most senior last";

/** Whoever speaks first draws the others after them, so first thoughts can be gathered before anyone does. */
const expected: StepPart = {
  asks: "What did each of us expect to happen?",
  speaks: inTurn,
  fields: ["happened"],
  tool: "first-thoughts",
};

export const afterActionReviewRun: RunParts = {
  "15-minutes": [
    { asks: "What are we looking back at?", speaks: "The facilitator" },
    expected,
    { asks: "What really happened?", speaks: inTurn, fields: ["happened", "keep-doing"] },
    {
      asks: "Why was it different from what we expected?",
      speaks: "Everyone, in any order",
      fields: ["learned"],
    },
    {
      asks: "What will we do next time, and which role will see to it?",
      speaks: "Everyone, in any order",
      fields: ["nextTime", "actionWhat", "actionOwner"],
    },
    {
      asks: "Is that what we agreed?",
      speaks: "The note taker reads, everyone answers",
      fields: ["nextTime", "who-it-helps"],
    },
  ],
  "60-minutes": [
    { asks: "What are we looking back at, and how will we talk?", speaks: "The facilitator" },
    expected,
    {
      asks: "What really happened?",
      speaks: "Everyone, in the order of events",
      fields: ["happened", "keep-doing"],
    },
    { asks: "Why was it different from what we expected?", speaks: inTurn, fields: ["learned"] },
    { asks: "What have we learned?", speaks: "Everyone, in any order", fields: ["nextTime"] },
    {
      asks: "What will we do, and which role will see to it?",
      speaks: "The facilitator asks, the group decides",
      fields: ["nextTime", "actionWhat", "actionOwner", "who-it-helps"],
    },
  ],
};
