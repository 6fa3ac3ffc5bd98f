import { techniqueId, type Technique } from "../technique.ts";
import { knowledgeCafeVersions } from "./knowledgeCafeVersions.ts";
import { knowledgeCafe as face } from "./faces/knowledgeCafe.ts";

export const knowledgeCafe: Technique = {
  ...face,
  versions: knowledgeCafeVersions,
  roles: [
    { name: "Host", does: "Asks the question, keeps time and listens. Need not be an expert." },
    { name: "Speaker", does: "If you want one: opens the topic in a few minutes." },
    {
      name: "People who come",
      does: "Talk, listen and move. Nobody leads a table or takes notes for it.",
    },
  ],
  what: "A relaxed meeting about one open question. People talk in small groups and change groups a few times, as if moving between café tables. Then everyone talks together.",
  useWhen: [
    "There are many views on a topic and you want to hear them.",
    "Two teams or sites are coming together.",
    "There has been a change, and people need to make sense of it.",
  ],
  notWhen: [
    "You need a decision or a vote.",
    "You want to tell people something. Send it, or hold a briefing.",
    "There are fewer than eight of you. Just talk together.",
  ],
  prepare: [
    "Write one open question. Try it out on two people and mend it.",
    "Book a comfortable room with small tables. Offer drinks if you can.",
    "Invite a mix of roles, a few weeks ahead.",
    "Decide what will happen with the ideas, and say so in the invitation.",
  ],
  questions: [
    "What do we do really well?",
    "What stops us from sharing what we know?",
    "What would you change first, and why?",
    "How could we work together to make this better?",
  ],
  outputs: [
    "Each person has one thing to do.",
    "People know each other better.",
    "If the group wishes, a short list of ideas.",
  ],
  tips: [
    "Ask one question only, and make it a real one.",
    "Ask people to listen as much as they talk.",
    "Let quiet tables be quiet for a moment.",
  ],
  pitfalls: [
    "A long talk at the start.",
    "Time lost while every table reports back.",
    "Louder voices taking over a table. Small groups help.",
    "Ideas that go nowhere, so that people stop coming.",
  ],
  online:
    "Use breakout rooms of three or four people and mix them twice. Come back to the main room for the last part. Do not record.",
  confidentiality:
    "Note ideas, never who said them. Nobody reports for a table. Ask the whole group before an idea is written down.",
  nhs: "Shift patterns keep many people away. Offer the short form at two times of day. Your NHS library may host it for you.",
  goesWellWith: [
    {
      id: techniqueId("fishbowl"),
      why: "Use it when people need to hear one conversation together.",
    },
    {
      id: techniqueId("randomised-coffee-trials"),
      why: "Keep people meeting in pairs after the café.",
    },
    {
      id: techniqueId("communities-of-practice"),
      why: "Start a group with those who want to go on.",
    },
  ],
  note: {
    questions: [
      {
        box: "happened",
        label: "What was the question?",
        hint: "The question and what kinds of role came. No names.",
      },
      {
        box: "learned",
        label: "Which ideas came up more than once?",
        hint: "What was said, never who said it.",
      },
      {
        box: "nextTime",
        label: "What should we do now?",
        hint: "One sentence. Start with what to do.",
      },
    ],
    further: [
      { id: "surprise", label: "What surprised the group?" },
      {
        id: "who-it-helps",
        label: "Who else could use this?",
        hint: "A kind of team or a role, not a person's name.",
      },
    ],
    before: "Write what came up, never who said it.",
  },
  furtherReading: [
    "toolkit-knowledge-cafe",
    "knowledge-cafe-guide",
    "knowledge-cafe-times",
    "knowledge-cafe-story",
  ],
  provenance: [
    {
      claim: "One to two hours, and 30 minutes in pairs",
      basis: "sourced",
      link: "knowledge-cafe-times",
    },
    { claim: "At least an hour for the full form", basis: "sourced", link: "knowledge-cafe-guide" },
    {
      claim: "The value is the talk and what each person takes away",
      basis: "sourced",
      link: "knowledge-cafe-guide",
    },
    { claim: "12 to 32 people; sources range from 12 to 50", basis: "practice" },
    { claim: "No reports from tables, no table leaders", basis: "practice" },
    { claim: "The time for each step", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
