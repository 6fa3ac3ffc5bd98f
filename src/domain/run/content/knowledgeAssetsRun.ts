import type { RunParts } from "../stepPart.ts";

const anyone = "Everyone, in any order";

export const knowledgeAssetsRun: RunParts = {
  "15-minutes": [
    { asks: "Who used this guide lately, and what for?", speaks: anyone, fields: ["happened"] },
    { asks: "What is no longer right?", speaks: "The owner reads, everyone answers" },
    { asks: "What is new since last time?", speaks: anyone, fields: ["learned"] },
    {
      asks: "Keep it, mend it or close it?",
      speaks: "The owner asks, the group decides",
      fields: ["nextTime", "next-check"],
    },
  ],
  "75-minutes": [
    { asks: "Who is it for, and what do they want to do?", speaks: anyone, fields: ["happened"] },
    { asks: "What do we have already?", speaks: anyone },
    { asks: "What does a new person ask?", speaks: "Everyone in turn" },
    {
      asks: "What do we say to each question, and why?",
      speaks: "The people who know",
      fields: ["nextTime"],
    },
    { asks: "Which examples, forms and roles would help?", speaks: anyone },
    {
      asks: "Can a new person find one answer?",
      speaks: "The test reader. Everyone else watches",
      fields: ["learned"],
    },
    {
      asks: "Which role owns it, and where is it kept?",
      speaks: "The editor asks, the group decides",
      fields: ["where-kept", "owner-role", "next-check"],
    },
  ],
};
