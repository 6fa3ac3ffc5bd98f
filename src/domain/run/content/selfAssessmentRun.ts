import type { RunParts } from "../stepPart.ts";

export const selfAssessmentRun: RunParts = {
  "60-minutes": [
    { asks: "How do we work and learn here?", speaks: "The facilitator", fields: ["area"] },
    {
      asks: "How do our leaders show that learning matters?",
      speaks: "Everyone, in any order",
      fields: ["happened"],
    },
    {
      asks: "How do we share what we know and ask for help?",
      speaks: "Everyone, in any order",
      fields: ["happened"],
    },
    {
      asks: "How do we find evidence and keep what we learn?",
      speaks: "Everyone, in any order",
      fields: ["happened"],
    },
    {
      asks: "Where do we have time, space or a tool to learn together?",
      speaks: "Everyone, in any order",
      fields: ["happened"],
    },
    {
      asks: "Which three gaps matter most?",
      speaks: "Everyone votes, then talks",
      fields: ["learned"],
    },
    {
      asks: "What will we do first?",
      speaks: "The facilitator asks, the group decides",
      fields: ["nextTime", "help-needed", "repeat-on"],
    },
  ],
};
