import { addSteps } from "../addSteps.ts";
import { afterActionReview as face } from "./faces/afterActionReview.ts";

export const afterActionReviewVersions = addSteps(face.versions, {
  "15-minutes": [
    {
      minutes: 2,
      title: "Set it up",
      how: "Name the piece of work. Say: “We are here to learn, not to blame. Everyone's view counts the same.”",
    },
    {
      minutes: 3,
      title: "What did we expect?",
      how: "Ask each person for one sentence. Listen for answers that differ.",
    },
    {
      minutes: 3,
      title: "What really happened?",
      how: "Ask for facts only. Start with what went well.",
    },
    {
      minutes: 3,
      title: "Why was it different?",
      how: "Ask what helped and what got in the way. If somebody asks “who?”, turn it into “how?”.",
    },
    {
      minutes: 3,
      title: "What will we do next time?",
      how: "Agree one or two things. For each one, choose the role that will do it and the day.",
    },
    {
      minutes: 1,
      title: "Read it back",
      how: "Read the lesson aloud. Ask: “Is that what we agreed?”",
    },
  ],
  "60-minutes": [
    {
      minutes: 5,
      title: "Make it safe to speak",
      how: "Say what the review is about and when it will end. Agree the rules: no blame, all grades equal, and no names in the notes.",
    },
    {
      minutes: 10,
      title: "What did we expect?",
      how: "Go round the group and let everyone say what they themselves expected. Write the answers where all can see them. Different answers may be your biggest lesson.",
    },
    {
      minutes: 15,
      title: "What really happened?",
      how: "Build a simple timeline together. Keep to what people saw and did. Ask what went well as well as what did not.",
    },
    {
      minutes: 15,
      title: "Why was it different?",
      how: "Take the two or three biggest differences. For each one ask what led to it and how. Hear every view before you go on.",
    },
    {
      minutes: 10,
      title: "What did we learn?",
      how: "Ask what to keep and what to change. Put each lesson in one sentence that another team could follow.",
    },
    {
      minutes: 5,
      title: "Agree what happens now",
      how: "For each lesson choose an action, a role and a day. Read the lessons aloud. Ask whether other teams may see them.",
    },
  ],
});
