import { techniqueId, type Technique } from "../technique.ts";
import { appreciativeInquiryVersions } from "./appreciativeInquiryVersions.ts";
import { appreciativeInquiry as face } from "./faces/appreciativeInquiry.ts";

export const appreciativeInquiry: Technique = {
  ...face,
  versions: appreciativeInquiryVersions,
  roles: [
    { name: "Facilitator", does: "Sets the topic, keeps time and brings the pairs together." },
    { name: "Pairs", does: "Tell each other of a time when it went well, and listen." },
    { name: "Note taker", does: "Writes down what helped and the steps agreed." },
  ],
  what: "“Appreciative” means looking for the good, and “inquiry” means asking. You ask when things went best, and why. Then you picture more of it and plan the first steps.",
  useWhen: [
    "You are about to change a service or start a new team.",
    "The team is tired of talking about problems.",
    "Something went very well and you want to know why.",
  ],
  notWhen: [
    "There is a risk of harm now. Deal with that first.",
    "It would be used to hide a real problem.",
    "Nothing may change, whatever people say.",
  ],
  prepare: [
    "Choose a topic that matters, and word it as what you want.",
    "Write two or three questions that ask for a story.",
    "Invite people from every role.",
    "Find out which changes the team may make itself.",
  ],
  questions: [
    "When did this go really well? Tell me what happened.",
    "What did you and others do that made it possible?",
    "If it were like that every day, what would you see?",
    "What is different between now and then?",
    "What is the first small step?",
  ],
  outputs: [
    "A list of what helps when things go well.",
    "A shared picture of what you want.",
    "Up to three steps, each with a role and a day.",
  ],
  tips: [
    "Ask for one real day, not for a view.",
    "Let sad or cross words be heard. Then ask what they wished for.",
    "Start with a step that you can take this week.",
  ],
  pitfalls: [
    "False cheer. People notice.",
    "Warm stories and no action.",
    "Leaving out those who had no good day. Ask what one would be like.",
  ],
  online:
    "Use breakout rooms for the pairs. Collect what helped on a shared whiteboard, one idea on each note.",
  confidentiality:
    "A story belongs to the person who told it. Note what helped, not the story, unless they agree. Leave out names and patient details.",
  nhs: "Use it beside your safety and quality work, not in place of it. Thank a colleague by name in person, not in the note.",
  goesWellWith: [
    {
      id: techniqueId("before-action-review"),
      why: "Plan the first step, and what might get in the way.",
    },
    {
      id: techniqueId("after-action-review"),
      why: "Look at what went well soon after it happened.",
    },
    { id: techniqueId("knowledge-cafe"), why: "Bring the question to more people." },
  ],
  note: {
    questions: [
      {
        box: "happened",
        label: "What went really well?",
        hint: "The work, in a few lines. No names.",
      },
      { box: "learned", label: "What made it possible?" },
      {
        box: "nextTime",
        label: "What should we do more often?",
        hint: "One sentence. Start with what to do.",
      },
    ],
    further: [
      { id: "the-wish", label: "What would it look like every day?" },
      {
        id: "first-step",
        label: "What is the first step?",
        hint: "Add the role that will take it.",
      },
    ],
  },
  furtherReading: ["toolkit-finding-information", "appreciative-inquiry-story", "toolkit"],
  provenance: [
    {
      claim: "Build on what works, not on problems",
      basis: "sourced",
      link: "toolkit-finding-information",
    },
    { claim: "Four parts: discover, dream, design, deliver", basis: "practice" },
    { claim: "4 to 40 people", basis: "ours" },
    { claim: "30 and 75 minutes, and the time for each step", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
