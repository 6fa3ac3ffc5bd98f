import { techniqueId, type Technique } from "../technique.ts";
import { peerAssistVersions } from "./peerAssistVersions.ts";
import { peerAssist as face } from "./faces/peerAssist.ts";

export const peerAssist: Technique = {
  ...face,
  versions: peerAssistVersions,
  roles: [
    {
      name: "Host",
      does: "Brings the question, listens, and decides what to do with the answers.",
    },
    { name: "Facilitator", does: "Keeps time and order. Comes from outside the host's team." },
    { name: "Visitors", does: "Share what they did, as equals. Also called peers." },
    { name: "Note taker", does: "Writes down the options with no names." },
  ],
  what: "A meeting where your team asks people from elsewhere for help. They have done something like it and tell you what they learned. You decide what to use.",
  useWhen: [
    "You are about to start something that is new to you.",
    "You are stuck, and another team has met the same problem.",
    "You have not done this kind of work for a long time.",
  ],
  notWhen: [
    "You have already decided and only want people to agree.",
    "The answer is in a guideline or an easy search.",
    "Somebody wants to judge your work. That is a review, and people will be less open.",
  ],
  prepare: [
    "Write your question in one sentence, neither too wide nor too narrow.",
    "Check whether anyone has solved it. Ask your library for a short evidence search.",
    "Pick a day early enough to change the plan.",
    "Invite people for what they have done, not for their grade.",
    "Send one page about the work a few days before.",
  ],
  questions: [
    "What have you done that is like this?",
    "What surprised you?",
    "What would you do again, and what would you not?",
    "What would you change first in our plan?",
    "Who else should we ask?",
  ],
  outputs: [
    "Options, each with a reason.",
    "One or two changes to the plan.",
    "A day to tell the visitors what came of it.",
  ],
  tips: [
    "Give people time to get to know each other.",
    "Look for visitors beyond the people you always ask.",
    "Practise telling the problem in five minutes.",
  ],
  pitfalls: [
    "A vague question. It is the most common reason for failure.",
    "Meeting when the plan is already fixed.",
    "A host who defends, or visitors who lecture.",
    "Never telling the visitors what happened.",
  ],
  online:
    "Keep the timed steps on the screen. Ask for one idea in each chat message. In “Share”, the host keeps the camera on and the microphone off.",
  confidentiality:
    "The host team decides what is written down. Do not name the visitors, and do not repeat their stories elsewhere. Leave out anything that shows who a patient or colleague is.",
  nhs: "Use experience beside evidence, not in place of it. Check your rules before you invite people from other organisations. Share no patient details with them.",
  goesWellWith: [
    {
      id: techniqueId("before-action-review"),
      why: "Agree your own plan first, so that you know what to ask.",
    },
    {
      id: techniqueId("action-learning-sets"),
      why: "Choose it when you want questions, not advice.",
    },
    {
      id: techniqueId("communities-of-practice"),
      why: "A good place to find visitors, and to stay in touch.",
    },
  ],
  note: {
    questions: [
      {
        box: "happened",
        label: "What did you ask for help with?",
        hint: "The work and the question. No names.",
      },
      {
        box: "learned",
        label: "What options did you hear?",
        hint: "Give the reason for each. Do not say who gave it.",
      },
      {
        box: "nextTime",
        label: "What will you do, and others should too?",
        hint: "One sentence. Start with what to do.",
      },
    ],
    further: [
      {
        id: "who-helped",
        label: "What kind of team helped?",
        hint: "A kind of team or a role, never a person's name.",
      },
      { id: "what-changed", label: "What did you change in the plan?" },
      { id: "report-back", label: "When will you tell the visitors how it went?" },
    ],
    before: "The host team decides what is saved. Leave out the names of everyone who helped.",
  },
  furtherReading: [
    "peer-assist-nhs",
    "peer-assist-world-bank",
    "peer-assist-method",
    "knowledge-toolbox",
  ],
  provenance: [
    { claim: "6 to 12 people", basis: "sourced", link: "peer-assist-world-bank" },
    {
      claim: "30 minutes is long enough for a short form",
      basis: "sourced",
      link: "peer-assist-method",
    },
    { claim: "Tell the problem in five minutes", basis: "sourced", link: "peer-assist-method" },
    { claim: "Not to confirm a decision already made", basis: "sourced", link: "peer-assist-nhs" },
    { claim: "A vague question is the usual reason for failure", basis: "practice" },
    { claim: "75 minutes, and the time for each step", basis: "ours" },
    { claim: "The host decides what is written down", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
