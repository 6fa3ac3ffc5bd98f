import { techniqueId, type Technique } from "../technique.ts";
import { retrospectVersions } from "./retrospectVersions.ts";
import { retrospect as face } from "./faces/retrospect.ts";

export const retrospect: Technique = {
  ...face,
  versions: retrospectVersions,
  roles: [
    {
      name: "Facilitator",
      does: "Comes from outside the project. Asks, keeps time and makes it safe to speak.",
    },
    {
      name: "Project lead",
      does: "Reminds people of the aims, then takes part like everyone else.",
    },
    {
      name: "Team and the people it worked for",
      does: "Say what they saw and what they would advise.",
    },
    { name: "Somebody from the next team", does: "Asks what they need to know." },
    { name: "Note taker", does: "Writes the advice in the words that people used." },
  ],
  what: "A longer meeting at the end of a project, before the team breaks up. You go back to the aims and look at what happened. Then you turn what you learned into advice for the next team.",
  useWhen: [
    "A project or a big stage of it has just ended.",
    "It is the end of the year, and you want to know how and why things went as they did.",
    "Another team is about to do similar work.",
  ],
  notWhen: [
    "The task was short. Use an After Action Review.",
    "The work is still going on.",
    "Somebody wants to find out whose fault it was.",
  ],
  prepare: [
    "Hold it soon, before people move on.",
    "Allow about 30 minutes for each person.",
    "Find a facilitator from outside the project.",
    "Ask the lead for a 15-minute reminder of the aims.",
    "Bring the plan, and a list of what changed.",
    "Find out who will use the lessons, and invite them.",
  ],
  questions: [
    "What did we set out to do?",
    "What did we achieve?",
    "What went well, and why?",
    "What was disappointing, and why?",
    "What would you tell the next team to do?",
    "What mark out of ten do you give, and what would make it a ten?",
  ],
  outputs: [
    "Five or so lessons, each as advice with a reason.",
    "A role and a day to pass each one on.",
    "One or two short stories that show what happened.",
  ],
  tips: [
    "Start with what went well.",
    "Keep asking why, until the advice is clear.",
    "More than 12 people? Hold one for each part of the project.",
    "Write for one reader: the next team.",
  ],
  pitfalls: [
    "Waiting until the team has gone.",
    "Talking only about what was hard.",
    "Lessons that fit anything, such as “talk more”.",
    "Filing the report and telling nobody.",
  ],
  online:
    "Two meetings of an hour or two are better than one long one. Build the timeline on a shared whiteboard. Do not record.",
  confidentiality:
    "Write about the work, not about people. Share only what the group has heard read back and agreed. Leave out names and patient details.",
  nhs: "It is for learning, not for holding people to account. Safety events, complaints and conduct have their own processes. Many NHS libraries can lead one for you.",
  goesWellWith: [
    {
      id: techniqueId("after-action-review"),
      why: "Use it along the way. You will remember more.",
    },
    { id: techniqueId("knowledge-assets"), why: "Turn the lessons into a guide." },
    {
      id: techniqueId("knowledge-harvesting"),
      why: "Use it when one person holds most of what is known.",
    },
  ],
  note: {
    questions: [
      {
        box: "happened",
        label: "What was the aim, and what happened?",
        hint: "A few lines about the project. No names.",
      },
      {
        box: "learned",
        label: "Why did it go that way?",
        hint: "What led to it? Keep to the work.",
      },
      {
        box: "nextTime",
        label: "Advice to the next team",
        hint: "One sentence. Start with what to do.",
      },
    ],
    further: [
      { id: "mark-out-of-ten", label: "What mark out of ten did the group give?" },
      { id: "made-it-ten", label: "What would have made it a ten?" },
      {
        id: "passed-to",
        label: "Who has been told?",
        hint: "A team or a role, not a person's name.",
      },
    ],
    before:
      "Read this back aloud before you save it. Change any words that the group does not accept.",
  },
  furtherReading: ["retrospect-method", "retrospect-times", "retrospect-example", "toolkit"],
  provenance: [
    { claim: "4 hours", basis: "sourced", link: "retrospect-times" },
    {
      claim: "Aims, successes, disappointments, marks out of ten",
      basis: "sourced",
      link: "retrospect-times",
    },
    { claim: "30 minutes for each person", basis: "sourced", link: "retrospect-method" },
    {
      claim: "No more than about 12 people; a facilitator from outside",
      basis: "sourced",
      link: "retrospect-method",
    },
    { claim: "A 15-minute reminder of the aims", basis: "sourced", link: "retrospect-method" },
    { claim: "At least 4 people; the 2-hour form; the time for each step", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
