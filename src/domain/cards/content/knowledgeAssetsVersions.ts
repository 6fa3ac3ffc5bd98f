import { addSteps } from "../addSteps.ts";
import { knowledgeAssets as face } from "./faces/knowledgeAssets.ts";

export const knowledgeAssetsVersions = addSteps(face.versions, {
  "15-minutes": [
    {
      minutes: 3,
      title: "Is it used?",
      how: "Ask who opened it lately and what for. If nobody did, ask why.",
    },
    {
      minutes: 5,
      title: "Is it still right?",
      how: "Read it line by line. Mark what has changed.",
    },
    {
      minutes: 4,
      title: "What is new?",
      how: "Look at the notes saved since last time. Add what belongs here.",
    },
    {
      minutes: 3,
      title: "Keep, mend or close",
      how: "Decide, and write the date and the next one. Take old pages away.",
    },
  ],
  "75-minutes": [
    {
      minutes: 10,
      title: "Who is it for?",
      how: "Name the reader and the task they want to do. Write both at the top.",
    },
    {
      minutes: 10,
      title: "What do we have?",
      how: "Put notes, guides and forms on one page. Throw out what is old.",
    },
    {
      minutes: 15,
      title: "What do people ask?",
      how: "List the questions that a new person asks. Put the most common first.",
    },
    {
      minutes: 20,
      title: "Write short answers",
      how: "Take a question each. Say what to do, and why.",
    },
    { minutes: 10, title: "Add help", how: "Add examples, forms and the role to ask." },
    {
      minutes: 5,
      title: "Test it",
      how: "Ask somebody new to find one answer. Watch where they get lost.",
    },
    {
      minutes: 5,
      title: "Agree what happens now",
      how: "Name the owner's role, the home of the guide and a day to check it.",
    },
  ],
});
