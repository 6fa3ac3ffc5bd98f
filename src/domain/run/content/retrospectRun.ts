import type { RunParts, StepPart } from "../stepPart.ts";

const welcome: StepPart = {
  asks: "Why are we here, and how will we talk?",
  speaks: "The facilitator",
};
const aims: StepPart = {
  asks: "What did we set out to do?",
  speaks: "The project lead, then everyone",
  fields: ["happened"],
};
const timeline: StepPart = {
  asks: "What happened?",
  speaks: "Everyone, in the order of events",
  fields: ["happened"],
};
const well: StepPart = {
  asks: "What went well, and why?",
  speaks: "Each person once before anyone twice",
  fields: ["learned"],
};
const hard: StepPart = {
  asks: "What was hard, and what led to it?",
  speaks: "Each person once before anyone twice",
  fields: ["learned"],
};
const marks: StepPart = {
  asks: "What mark out of ten? What would have made it a ten?",
  speaks: "Everyone in turn",
  fields: ["mark-out-of-ten", "made-it-ten"],
};
const lessons: StepPart = {
  asks: "What would you tell the next team to do?",
  speaks: "The facilitator reads, the group decides",
  fields: ["nextTime", "passed-to"],
};

export const retrospectRun: RunParts = {
  "120-minutes": [welcome, aims, timeline, well, hard, marks, lessons],
  "240-minutes": [
    welcome,
    aims,
    timeline,
    well,
    { asks: "Time for a break", speaks: "Nobody has to" },
    hard,
    marks,
    lessons,
  ],
};
