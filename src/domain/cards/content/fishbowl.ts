import { addSteps } from "../addSteps.ts";
import { techniqueId, type Technique } from "../technique.ts";
import { fishbowl as face } from "./faces/fishbowl.ts";

export const fishbowl: Technique = {
  ...face,
  versions: addSteps(face.versions, {
    "60-minutes": [
      {
        minutes: 5,
        title: "Explain the rules",
        how: "Only people in the inner circle speak. To join, take the empty chair. Then somebody else leaves, so that one chair is always free.",
      },
      {
        minutes: 5,
        title: "Ask the question",
        how: "Read it out. Ask each person in the inner circle for one sentence.",
      },
      {
        minutes: 35,
        title: "Talk and listen",
        how: "Let them talk to each other, not to you. If nobody moves, invite somebody from each side of the room.",
      },
      {
        minutes: 10,
        title: "Turn to the listeners",
        how: "Ask what they heard that was new, and what was missing. Everyone may speak now.",
      },
      {
        minutes: 5,
        title: "Take one thing away",
        how: "Each person writes one thing to do. Agree which points to note, without names.",
      },
    ],
  }),
  roles: [
    { name: "Facilitator", does: "Explains the rules, keeps time and guards the empty chair." },
    { name: "Inner circle", does: "Four or five people who talk to each other." },
    { name: "Outer circle", does: "Everyone else. They listen, and step in when they wish." },
  ],
  what: "A few people sit in a small circle and talk, as if in a glass bowl. The rest sit round them and listen. One chair stays empty for anyone who wants to join in.",
  useWhen: [
    "A large group wants to hear from people with experience.",
    "Two groups need to understand each other.",
    "You want more than a panel and its slides.",
  ],
  notWhen: [
    "The matter is private.",
    "There are fewer than eight of you.",
    "You need a quick decision.",
    "Some would not dare to speak in front of others there.",
  ],
  prepare: [
    "Choose a question on which people see things differently.",
    "Ask three or four people with different roles to begin.",
    "Put five chairs in the middle and the rest round them.",
    "Ask two people to be ready to take the empty chair first.",
  ],
  questions: [
    "What was it really like?",
    "What do you see that others may not?",
    "What changed your mind?",
    "What should we do now?",
  ],
  outputs: [
    "Points that the group heard.",
    "A better sense of how others see it.",
    "One thing for each person to do.",
  ],
  tips: [
    "Keep slides and speeches out.",
    "If it is a hard topic, agree that nobody has to answer a question.",
    "For a calmer form, keep the same people inside. This is a closed fishbowl.",
  ],
  pitfalls: [
    "Shy people stay outside. Give them a way to write.",
    "One person stays in the chair too long.",
    "People make speeches to the room.",
  ],
  online:
    "People in the inner circle have cameras on, and the others have them off. Raise a hand to take the empty place. Do not record.",
  confidentiality:
    "Note the points, never who made them. What somebody tells of themselves is theirs and stays in the room. Leave out patients and named colleagues.",
  nhs: "A difference in grade can keep people quiet. Put people of different grades in the first circle, and let a junior one begin.",
  goesWellWith: [
    {
      id: techniqueId("knowledge-harvesting"),
      why: "A whole team can ask somebody who is about to move on.",
    },
    { id: techniqueId("knowledge-cafe"), why: "Let everyone talk in small groups afterwards." },
    { id: techniqueId("peer-assist"), why: "Use it when one team needs help with its plan." },
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
        label: "Which points did the group hear?",
        hint: "What was said, never who said it.",
      },
      {
        box: "nextTime",
        label: "What should we do now?",
        hint: "One sentence. Start with what to do.",
      },
    ],
    further: [{ id: "changed-minds", label: "What changed people's minds?" }],
    before: "Write what came up, never who said it.",
  },
  furtherReading: ["fishbowl-in-libraries", "fishbowl-guide", "toolkit"],
  provenance: [
    {
      claim: "Open and closed forms, with an empty chair",
      basis: "sourced",
      link: "fishbowl-in-libraries",
    },
    { claim: "Shy people may stay out", basis: "sourced", link: "fishbowl-in-libraries" },
    {
      claim: "Not for private matters, very small groups or quick decisions",
      basis: "sourced",
      link: "fishbowl-guide",
    },
    { claim: "10 to 50 people, four or five inside, about an hour", basis: "practice" },
    { claim: "The time for each step", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
