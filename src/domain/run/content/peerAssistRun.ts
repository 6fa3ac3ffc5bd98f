import type { RunParts, StepPart } from "../stepPart.ts";

const tell: StepPart = {
  asks: "What is the work, and what worries you?",
  speaks: "The host. Visitors listen",
  fields: ["happened"],
};
const ask: StepPart = {
  asks: "What do you need to understand?",
  speaks: "Visitors ask, the host answers",
};
const share: StepPart = {
  asks: "What did you do, and what worked?",
  speaks: "Each visitor in turn. The host listens",
  fields: ["learned", "who-helped"],
};
const answer: StepPart = {
  asks: "What will you change?",
  speaks: "The host",
  fields: ["nextTime", "what-changed", "report-back"],
};

export const peerAssistRun: RunParts = {
  "30-minutes": [
    tell,
    ask,
    share,
    {
      asks: "What is the one thing you would do first?",
      speaks: "Each visitor in turn",
      fields: ["learned"],
    },
    answer,
  ],
  "75-minutes": [
    { asks: "What have you done that is like this?", speaks: "Everyone in turn" },
    tell,
    ask,
    share,
    {
      asks: "Which two or three options are best?",
      speaks: "Visitors, in pairs. The host stays quiet",
    },
    {
      asks: "Which options, and why?",
      speaks: "Each pair of visitors in turn",
      fields: ["learned"],
    },
    answer,
  ],
};
