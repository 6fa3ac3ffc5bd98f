import { addSteps } from "../addSteps.ts";
import { communitiesOfPractice as face } from "./faces/communitiesOfPractice.ts";

export const communitiesOfPracticeVersions = addSteps(face.versions, {
  "45-minutes": [
    {
      minutes: 5,
      title: "Hello",
      how: "Welcome new people. Ask what came of last time's ideas.",
    },
    {
      minutes: 15,
      title: "One member's problem",
      how: "One person tells of a live problem. Others ask, then offer what they have tried.",
    },
    {
      minutes: 15,
      title: "One thing that works",
      how: "Another shows something that helped. Ask what others would need to use it.",
    },
    {
      minutes: 5,
      title: "What to keep",
      how: "Agree what to write down and where. Note which role to ask.",
    },
    { minutes: 5, title: "Next time", how: "Choose the next topic and who will bring it." },
  ],
  "75-minutes": [
    {
      minutes: 10,
      title: "Why are we here?",
      how: "Say what brought you together. Ask everyone for one hope.",
    },
    {
      minutes: 15,
      title: "Needs and offers",
      how: "Go round. Each person names one problem and one thing they can share.",
    },
    {
      minutes: 20,
      title: "First topics",
      how: "Group the problems. Choose two that most people care about.",
    },
    {
      minutes: 15,
      title: "How will we work?",
      how: "Agree how often to meet, where to talk in between and what may be shared outside.",
    },
    {
      minutes: 10,
      title: "First steps",
      how: "Choose who will arrange meetings. Agree one useful thing to do this month.",
    },
    {
      minutes: 5,
      title: "Check",
      how: "Ask what was useful and who is missing. Set the next date.",
    },
  ],
});
