import { techniqueId, type Technique } from "../technique.ts";
import { beforeActionReviewVersions } from "./beforeActionReviewVersions.ts";
import { beforeActionReview as face } from "./faces/beforeActionReview.ts";

export const beforeActionReview: Technique = {
  ...face,
  versions: beforeActionReviewVersions,
  roles: [
    { name: "Facilitator", does: "Asks the questions and keeps time. Speaks last." },
    { name: "People who will do the work", does: "Say what they expect and what worries them." },
    { name: "Somebody who did it last time", does: "Says what helped and what they would change." },
    { name: "Note taker", does: "Writes down what the group agrees." },
  ],
  what: "A guided talk just before you begin. You agree what a good result is, what could go wrong and what past work can teach you. Then you choose what to do differently.",
  useWhen: [
    "You are about to start a project, an event, a shift or a new way of working.",
    "You are moving from one stage of longer work to the next.",
    "The team is new, or has new people in it.",
  ],
  notWhen: [
    "People do not agree that the work should be done at all. Settle that first.",
    "Nobody in the room has done anything like it. Hold a Peer Assist.",
  ],
  prepare: [
    "Write the aim of the work in one line.",
    "Look for notes from last time, here and in other teams.",
    "Invite everyone who will do the work, whatever their grade.",
    "Ask one person who has done it before to come.",
  ],
  questions: [
    "What result do we want, and how will we know?",
    "What could get in the way?",
    "What did we or others learn last time?",
    "What do we still need to find out, and how?",
    "What will make the biggest difference this time?",
  ],
  outputs: [
    "One agreed result, and how you will know.",
    "What to find out, and who to ask.",
    "Two or three things to do, each with a role.",
    "A date to look back.",
  ],
  tips: [
    "Let people write before they talk. The answers will differ more.",
    "Ask the quietest person first and the leader last.",
    "Agree the result before you talk about risk.",
    "Keep your answers. They are the first question of the After Action Review.",
  ],
  pitfalls: [
    "Making a task list and stopping there.",
    "Leaving out what was learned last time.",
    "Letting the leader answer first.",
    "Putting the notes away and never reading them again.",
  ],
  online:
    "Put one question on the screen at a time. Let everyone type first and send together. Then talk about what differs.",
  confidentiality:
    "Write about the work, not about people. A doubt that somebody voices stays in the room unless the group agrees to note it. Leave out names and patient details.",
  nhs: "It does not replace a clinical checklist, a risk assessment or a safety briefing. Do those as your policies say. If you see a risk of harm, report it in the usual way.",
  goesWellWith: [
    {
      id: techniqueId("after-action-review"),
      why: "Its partner: compare what happened with what you wrote here.",
    },
    {
      id: techniqueId("peer-assist"),
      why: "Use it when what you need to know is outside the room.",
    },
    {
      id: techniqueId("knowledge-assets"),
      why: "A guide from earlier work is a good place to start.",
    },
  ],
  note: {
    questions: [
      {
        box: "happened",
        label: "What result do you want, and how will you know?",
        hint: "The work and the aim. No names.",
      },
      {
        box: "learned",
        label: "What did you learn from last time?",
        hint: "From saved notes, or from people who did it before.",
      },
      {
        box: "nextTime",
        label: "What will make the biggest difference?",
        hint: "One sentence. Start with what to do.",
      },
    ],
    further: [
      { id: "could-go-wrong", label: "What could get in the way?" },
      {
        id: "to-find-out",
        label: "What do you still need to find out, and how?",
        hint: "Ask the library, a role or another team.",
      },
      { id: "look-back-on", label: "When will you look back?" },
    ],
  },
  furtherReading: ["toolkit-action-reviews", "knowledge-toolbox", "action-review-guide"],
  provenance: [
    {
      claim: "State the aim, foresee risks, use past lessons",
      basis: "sourced",
      link: "toolkit-action-reviews",
    },
    {
      claim: "Find the gaps in what you know, and plan to fill them",
      basis: "sourced",
      link: "knowledge-toolbox",
    },
    { claim: "The questions about results, challenges, lessons and difference", basis: "practice" },
    { claim: "3 to 12 people", basis: "ours" },
    { claim: "15 minutes and 45 minutes, and the time for each step", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
