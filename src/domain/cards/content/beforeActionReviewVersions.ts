import { addSteps } from "../addSteps.ts";
import { beforeActionReview as face } from "./faces/beforeActionReview.ts";

export const beforeActionReviewVersions = addSteps(face.versions, {
  "15-minutes": [
    {
      minutes: 3,
      title: "What do we want?",
      how: "Ask each person for one sentence. Agree on one result and how you will see it.",
    },
    {
      minutes: 4,
      title: "What could get in the way?",
      how: "Everyone names one thing. Pick the two that matter most.",
    },
    {
      minutes: 4,
      title: "What do we know from last time?",
      how: "Read out saved notes on this work. Ask if anyone has done it before.",
    },
    {
      minutes: 3,
      title: "What will make the difference?",
      how: "Choose one or two things to do. Give each one to a role.",
    },
    {
      minutes: 1,
      title: "Set the next date",
      how: "Book a short review for the end of the work.",
    },
  ],
  "45-minutes": [
    {
      minutes: 5,
      title: "Set it up",
      how: "Name the work. Say: “Every view counts, and doubts are welcome.”",
    },
    {
      minutes: 10,
      title: "What do we want?",
      how: "Let each person write the result they expect. Compare, and agree on one. Ask how you will know that you got there.",
    },
    {
      minutes: 10,
      title: "What could get in the way?",
      how: "List what might go wrong or be hard. Ask “what if?” for the biggest two or three.",
    },
    {
      minutes: 10,
      title: "What do we know already?",
      how: "Read saved notes aloud. Hear from anyone who has done it before. List what you still need to find out, and how.",
    },
    {
      minutes: 7,
      title: "What will make the difference?",
      how: "Choose two or three things to do differently because of what you heard.",
    },
    {
      minutes: 3,
      title: "Agree what happens now",
      how: "Give each one a role and a day. Book the review for the end of the work.",
    },
  ],
});
