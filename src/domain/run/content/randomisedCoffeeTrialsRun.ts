import type { RunParts } from "../stepPart.ts";

/** What two people say stays between them, and an organiser's plan is no lesson: only the last minute of a chat asks. */
export const randomisedCoffeeTrialsRun: RunParts = {
  "15-minutes": [
    { asks: "What do you do, and where?", speaks: "Both, in turn" },
    { asks: "What are you working on that you are proud of?", speaks: "The first person" },
    { asks: "What would make your day easier?", speaks: "The second person" },
    {
      asks: "Is there one thing that others could use?",
      speaks: "Both. Save it only if both agree",
      fields: ["nextTime"],
    },
  ],
  "45-minutes": [
    { asks: "Why do we do this, and who may join?", speaks: "The organisers" },
    { asks: "When will people sign up, be matched and meet?", speaks: "The organisers" },
    { asks: "What will the invitation say?", speaks: "The organisers" },
    { asks: "How will we match people?", speaks: "The organisers", tool: "pairs" },
    { asks: "What do we tell each pair?", speaks: "The organisers", tool: "pairs" },
    { asks: "Who sends, who matches and who asks how it went?", speaks: "The organisers" },
  ],
};
