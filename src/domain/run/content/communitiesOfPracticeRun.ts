import type { RunParts } from "../stepPart.ts";

const anyone = "Everyone, in any order";

export const communitiesOfPracticeRun: RunParts = {
  "45-minutes": [
    { asks: "What came of last time's ideas?", speaks: anyone },
    {
      asks: "What problem do you have now?",
      speaks: "One member, then everyone",
      fields: ["happened", "learned"],
    },
    {
      asks: "What helped, and what would others need to use it?",
      speaks: "Another member, then everyone",
      fields: ["learned"],
    },
    {
      asks: "What should we keep, and which role can others ask?",
      speaks: "The coordinator asks, the group decides",
      fields: ["nextTime", "how-sure", "who-to-ask"],
    },
    { asks: "What is our next topic?", speaks: anyone },
  ],
  "75-minutes": [
    { asks: "Why are we here? What is your one hope?", speaks: "Everyone in turn" },
    { asks: "What do you need, and what can you share?", speaks: "Everyone in turn" },
    {
      asks: "Which problems do most of us share?",
      speaks: anyone,
      fields: ["happened", "learned"],
    },
    { asks: "How will we work?", speaks: "The coordinator asks, the group decides" },
    {
      asks: "What one useful thing will we do this month?",
      speaks: anyone,
      fields: ["nextTime", "who-to-ask"],
    },
    { asks: "What was useful, and who is missing?", speaks: "Everyone in turn" },
  ],
};
