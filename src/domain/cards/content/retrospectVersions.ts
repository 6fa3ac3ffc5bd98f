import { addSteps } from "../addSteps.ts";
import { retrospect as face } from "./faces/retrospect.ts";

export const retrospectVersions = addSteps(face.versions, {
  "120-minutes": [
    {
      minutes: 10,
      title: "Welcome",
      how: "Say who will use the lessons. Agree the rules: no blame, all grades equal, no names in the notes.",
    },
    {
      minutes: 15,
      title: "What did we set out to do?",
      how: "The lead reminds everyone of the aims, the plan and how you would measure success. Ask if all saw it that way.",
    },
    {
      minutes: 15,
      title: "What happened?",
      how: "Build a timeline together. Mark the turning points.",
    },
    {
      minutes: 30,
      title: "What went well?",
      how: "Hear each person once before anyone speaks twice. Ask why it worked. Ask what the next team should do.",
    },
    {
      minutes: 30,
      title: "What was hard?",
      how: "Go round again. Ask what led to it and what you would do differently. Keep to the work, not people.",
    },
    {
      minutes: 10,
      title: "Marks out of ten",
      how: "Everyone writes a mark for the project. Ask what would have made it a ten.",
    },
    {
      minutes: 10,
      title: "Agree the lessons",
      how: "Read the top lessons aloud. Choose a role to pass each one on. Thank everyone.",
    },
  ],
  "240-minutes": [
    {
      minutes: 15,
      title: "Welcome",
      how: "Say who will use the lessons. Agree the rules: no blame, all grades equal, no names in the notes.",
    },
    {
      minutes: 25,
      title: "What did we set out to do?",
      how: "The lead takes 15 minutes for the aims, the plan and the measures. Ask who understood it differently.",
    },
    {
      minutes: 35,
      title: "What happened?",
      how: "Build a timeline along a wall or a whiteboard. Mark the turning points and the changes of plan.",
    },
    {
      minutes: 55,
      title: "What went well?",
      how: "Hear each person once before anyone speaks twice. For each success ask why, more than once. Write the advice in their own words.",
    },
    { minutes: 15, title: "Break", how: "Take a real break. Group the notes while people rest." },
    {
      minutes: 55,
      title: "What was hard?",
      how: "Go round again. Ask what led to it and what you would do differently. Keep to the work, not people.",
    },
    {
      minutes: 15,
      title: "Marks out of ten",
      how: "Everyone writes a mark for the project. Ask what would have made it a ten.",
    },
    {
      minutes: 25,
      title: "Agree the lessons",
      how: "Put each lesson in one sentence with its reason. Read them aloud. Choose a role and a day for each.",
    },
  ],
});
