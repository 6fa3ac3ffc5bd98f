import type { RunParts } from "../stepPart.ts";

const holder = "The person who knows. The interviewer asks";

export const knowledgeHarvestingRun: RunParts = {
  "30-minutes": [
    {
      asks: "What is this talk for, and who will read the notes?",
      speaks: "The interviewer",
      fields: ["happened"],
    },
    {
      asks: "Can you talk me through the last time?",
      speaks: holder,
      fields: ["learned"],
    },
    {
      asks: "What do you watch for, and what do you do then?",
      speaks: holder,
      fields: ["watch-for"],
    },
    {
      asks: "Which roles help, and where are things kept?",
      speaks: holder,
      fields: ["who-to-ask", "where-kept", "not-finished"],
    },
    {
      asks: "What would you tell the next person on day one?",
      speaks: "The interviewer reads, the person who knows decides",
      fields: ["nextTime"],
    },
  ],
  "90-minutes": [
    {
      asks: "What is this talk for, and who will read the notes?",
      speaks: "The interviewer",
      fields: ["happened"],
    },
    { asks: "What comes when in your year?", speaks: holder, fields: ["learned"] },
    { asks: "How do you know when to do that?", speaks: holder, fields: ["learned"] },
    { asks: "Which roles do you go to, and for what?", speaks: holder, fields: ["who-to-ask"] },
    { asks: "What do you watch for?", speaks: holder, fields: ["watch-for"] },
    { asks: "What is not finished?", speaks: holder, fields: ["not-finished", "where-kept"] },
    {
      asks: "What would you tell the next person on day one?",
      speaks: holder,
      fields: ["nextTime"],
    },
    { asks: "What is missing?", speaks: "Both, in any order" },
  ],
};
