import type { RunParts, StepPart } from "../stepPart.ts";

const question: StepPart = {
  asks: "What is our question today?",
  speaks: "The host or the speaker",
  fields: ["happened"],
};
const talk = (speaks: string): StepPart => ({
  asks: "What do you think about our question?",
  speaks,
});
const together: StepPart = {
  asks: "What struck you?",
  speaks: "Anyone. The host listens",
  fields: ["learned", "surprise"],
};
const away: StepPart = {
  asks: "What is one thing you will do?",
  speaks: "Everyone, in one sentence",
  fields: ["nextTime", "who-it-helps"],
};

export const knowledgeCafeRun: RunParts = {
  "30-minutes": [question, talk("Pairs"), talk("New pairs"), together, away],
  "90-minutes": [
    { asks: "Who do you not know yet?", speaks: "The host" },
    question,
    talk("Groups of three to five"),
    talk("New groups"),
    talk("New groups again"),
    together,
    away,
  ],
};
