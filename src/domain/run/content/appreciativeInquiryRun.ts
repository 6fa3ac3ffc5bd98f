import type { RunParts } from "../stepPart.ts";

const together = "Everyone in turn";

export const appreciativeInquiryRun: RunParts = {
  "30-minutes": [
    { asks: "What do we want more of?", speaks: "The facilitator" },
    { asks: "When did this go really well?", speaks: "One of each pair. The other asks" },
    { asks: "When did this go really well?", speaks: "The other of each pair" },
    { asks: "What made it possible?", speaks: together, fields: ["happened", "learned"] },
    {
      asks: "What will we do more often?",
      speaks: "Everyone, in any order",
      fields: ["nextTime", "first-step"],
    },
  ],
  "75-minutes": [
    { asks: "What do we want more of?", speaks: "The facilitator asks, the group decides" },
    {
      asks: "When did this go really well? What made it possible?",
      speaks: "Pairs, ten minutes each",
    },
    { asks: "What helped?", speaks: "Each pair in turn", fields: ["happened", "learned"] },
    {
      asks: "If it were like that every day, what would you see?",
      speaks: "Everyone, in any order",
      fields: ["the-wish"],
    },
    {
      asks: "What is different between now and then?",
      speaks: "Everyone, in any order",
      fields: ["nextTime"],
    },
    { asks: "What is the first small step?", speaks: together, fields: ["first-step"] },
  ],
};
