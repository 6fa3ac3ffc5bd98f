import type { RunParts } from "../stepPart.ts";

export const fishbowlRun: RunParts = {
  "60-minutes": [
    { asks: "Only the inner circle speaks. One chair stays free", speaks: "The facilitator" },
    {
      asks: "What is our question today?",
      speaks: "The inner circle, one sentence each",
      fields: ["happened"],
    },
    { asks: "What was it really like?", speaks: "The inner circle. Take the free chair to join" },
    {
      asks: "What did you hear that was new? What was missing?",
      speaks: "The outer circle first, then everyone",
      fields: ["learned", "changed-minds"],
    },
    {
      asks: "What should we do now?",
      speaks: "Everyone writes, then anyone",
      fields: ["nextTime"],
    },
  ],
};
