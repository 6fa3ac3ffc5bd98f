import { techniqueId, type Technique } from "../technique.ts";
import { afterActionReviewVersions } from "./afterActionReviewVersions.ts";
import { afterActionReview as face } from "./faces/afterActionReview.ts";

export const afterActionReview: Technique = {
  ...face,
  versions: afterActionReviewVersions,
  roles: [
    {
      name: "Facilitator",
      does: "Asks the questions, keeps time and makes sure that everyone is heard. Best if they did not lead the work.",
    },
    {
      name: "People who took part",
      does: "Say what they saw, did and thought. All grades count the same.",
    },
    { name: "Note taker", does: "Writes down what the group agrees, with no names." },
  ],
  what: "A guided talk between the people who did the work. You compare what you expected with what happened, and ask why. Then you agree what to keep and what to change.",
  useWhen: [
    "You have just finished something, such as a shift, an event, a move or a new way of working.",
    "You have come to the end of one stage of longer work.",
    "Something went well and you want it to go well again.",
    "Something did not go to plan and nobody was at risk of harm.",
  ],
  notWhen: [
    "Somebody has been harmed, or could have been. Record it in your incident system first.",
    "It is about one person's conduct or performance, or about a complaint. Those have their own process.",
    "Most of the people who did the work cannot be there.",
  ],
  prepare: [
    "Meet soon, while people still remember.",
    "Find a private place and time that will not be interrupted.",
    "Choose one piece of work. Be clear where it starts and where it ends.",
    "Ask somebody who did not lead the work to run the talk.",
    "Invite everyone who took part, whatever their grade.",
  ],
  questions: [
    "What did each of us expect to happen?",
    "What really happened?",
    "Why was it different from what we expected?",
    "What have we learned?",
    "What will we do next time, and which role will see to it?",
  ],
  outputs: [
    "One to three lessons in the team's own words.",
    "An action, a role and a day for each thing that will change.",
    "A yes or no from the group: may other teams read this?",
  ],
  tips: [
    "Talk about what went well too. You will want to do it again.",
    "Ask the most junior person first and the most senior person last.",
    "Stay with a question until everyone has spoken.",
    "Ask “what” and “how”. Leave out “who”.",
    "No group to hand? You can answer the questions on your own.",
  ],
  pitfalls: [
    "Looking for somebody to blame. People will stop talking.",
    "Finding answers before you agree what happened.",
    "Telling people who are not in the room what to do.",
    "Writing a long report. A few lines for each lesson are enough.",
    "Thinking that the questions do the work. Making it safe to speak is the real skill.",
  ],
  online:
    "Put one question on the screen at a time. Let people type first, then go round the group. Do not record. Keep transcripts and automatic notes off unless everyone agrees.",
  confidentiality:
    "Write about the work, not about people. Leave out names, and anything that shows who a patient or colleague is. Share only the lessons that the group agreed.",
  nhs: "This card is for everyday team learning. After a patient safety event, your organisation may hold a formal review. A trained person leads it, often called a conductor. This card does not replace that, or your incident system.",
  goesWellWith: [
    {
      id: techniqueId("before-action-review"),
      why: "Say what you expect before you start. Then you have something to compare with.",
    },
    {
      id: techniqueId("retrospect"),
      why: "Use it at the end of a big project, when one hour is too short.",
    },
    {
      id: techniqueId("knowledge-assets"),
      why: "Bring the lessons of several reviews together in one guide.",
    },
  ],
  note: {
    questions: [
      {
        box: "happened",
        label: "What did you expect, and what happened?",
        hint: "A few lines about the work. No names and no patient details.",
      },
      {
        box: "learned",
        label: "Why was it different?",
        hint: "What helped? What got in the way?",
      },
      {
        box: "nextTime",
        label: "Next time, do this",
        hint: "One sentence that another team could follow. Start with what to do.",
      },
    ],
    further: [
      { id: "keep-doing", label: "What went well that you will keep?" },
      {
        id: "who-it-helps",
        label: "Who else could use this?",
        hint: "A kind of team or a role, not a person's name.",
      },
    ],
    before:
      "Read this back aloud before you save it. Change any words that the group does not accept.",
  },
  furtherReading: [
    "toolkit-action-reviews",
    "action-review-guide",
    "action-review-summary",
    "action-review-alone",
    "action-review-stories",
  ],
  provenance: [
    { claim: "Four questions", basis: "sourced", link: "action-review-guide" },
    { claim: "A fifth question, about what to do next", basis: "practice" },
    { claim: "All grades take part as equals", basis: "sourced", link: "action-review-guide" },
    { claim: "Keep the write-up short", basis: "sourced", link: "action-review-summary" },
    { claim: "One person can do it alone", basis: "sourced", link: "action-review-alone" },
    { claim: "3 to 12 people", basis: "ours" },
    { claim: "15 minutes and 60 minutes, and the time for each step", basis: "ours" },
    { claim: "No recording or transcript unless all agree", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
