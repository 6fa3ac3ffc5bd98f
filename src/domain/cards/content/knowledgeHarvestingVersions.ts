import { addSteps } from "../addSteps.ts";
import { knowledgeHarvesting as face } from "./faces/knowledgeHarvesting.ts";

export const knowledgeHarvestingVersions = addSteps(face.versions, {
  "30-minutes": [
    {
      minutes: 3,
      title: "Set it up",
      how: "Say what the talk is for and who will read the notes. Ask if that is all right.",
    },
    {
      minutes: 10,
      title: "The one thing",
      how: "Choose the task that would be missed most. Ask them to talk you through the last time they did it.",
    },
    {
      minutes: 7,
      title: "What can go wrong",
      how: "Ask what they watch for and what they do then.",
    },
    {
      minutes: 5,
      title: "Who and where",
      how: "Ask which roles help and where things are kept. Ask what is not finished.",
    },
    {
      minutes: 5,
      title: "Read it back",
      how: "Read out what you wrote. They change or take out what they like.",
    },
  ],
  "90-minutes": [
    {
      minutes: 5,
      title: "Set it up",
      how: "Say what the talk is for and who will read the notes. Agree that nothing is saved before they have read it.",
    },
    {
      minutes: 15,
      title: "A year in the job",
      how: "Ask what comes when. Where are the busy times and the dates that must not be missed?",
    },
    {
      minutes: 25,
      title: "What matters most",
      how: "Take two or three tasks, step by step. Keep asking: “How do you know when to do that?”",
    },
    { minutes: 15, title: "Who helps", how: "Ask who they go to, by role, and for what." },
    {
      minutes: 10,
      title: "What can go wrong",
      how: "Ask what they watch for and how they put it right. Leave out patients and colleagues.",
    },
    {
      minutes: 10,
      title: "What is not finished",
      how: "List open work, the next step for each and where it is kept.",
    },
    { minutes: 5, title: "Advice", how: "Ask what they would tell the next person on day one." },
    {
      minutes: 5,
      title: "What is missing",
      how: "Agree what to look up, who else to ask and when they will read the notes.",
    },
  ],
});
