import { techniqueId, type Technique } from "../technique.ts";
import { communitiesOfPracticeVersions } from "./communitiesOfPracticeVersions.ts";
import { communitiesOfPractice as face } from "./faces/communitiesOfPractice.ts";

export const communitiesOfPractice: Technique = {
  ...face,
  versions: communitiesOfPracticeVersions,
  roles: [
    {
      name: "Coordinator",
      does: "Arranges meetings and keeps the talk going. Somebody people respect.",
    },
    { name: "Sponsor", does: "A senior person who gives time and backing." },
    {
      name: "Members",
      does: "Bring problems, answers and examples. They join because they want to.",
    },
  ],
  what: "A group of people who share a topic at work and choose to learn from each other. They meet again and again. They ask, answer and share what works. “Practice” here means the work you do.",
  useWhen: [
    "People do the same job in different teams or sites.",
    "A hard problem keeps coming back, and there is more than one good answer.",
    "You want to keep a topic alive after a project or an event.",
  ],
  notWhen: [
    "It is really a project, a committee or a mailing list.",
    "People would be told to join.",
    "Nobody has time to look after it.",
  ],
  prepare: [
    "Find a live topic that people care about, even argue about.",
    "Talk to three to five people who may join.",
    "Ask a senior person to back it.",
    "Choose a coordinator, and agree the time for it.",
    "Make a channel and write its purpose in two sentences.",
  ],
  questions: [
    "What problem do we share?",
    "What does each of us know that others need?",
    "What should be different in six months?",
    "What would tell us that it is time to stop?",
  ],
  outputs: [
    "Quick answers from people who know.",
    "Shared guides and examples.",
    "People to ask on other teams and sites.",
  ],
  tips: [
    "Start with what members already know. It gives early results.",
    "Let some lead and others just listen. Both belong.",
    "Mix regular meetings with something new now and then.",
    "Include different roles, and people who use services where that helps.",
  ],
  pitfalls: [
    "It fades after the first meetings. Plan the first three before you start.",
    "It hangs on one person.",
    "Only one person posts and nobody answers.",
    "Counting meetings and not what changed.",
  ],
  online:
    "Use one channel for questions and one place for answers worth keeping. Answer every question within a few days, even with “I do not know”.",
  confidentiality:
    "Agree at the first meeting what may be shared outside. Do not discuss patients or named colleagues. Check who can read the channel, guests included.",
  nhs: "Members often work for different organisations. Check each one's rules on guests and sharing. A shared answer is not a clinical guideline.",
  goesWellWith: [
    { id: techniqueId("knowledge-assets"), why: "Bring the answers together in one guide." },
    { id: techniqueId("knowledge-cafe"), why: "A good way to start, or to bring new life." },
    { id: techniqueId("peer-assist"), why: "Members can help one team before it starts." },
  ],
  note: {
    questions: [
      {
        box: "happened",
        label: "What question came up?",
        hint: "The topic and the question. No names.",
      },
      {
        box: "learned",
        label: "What did members suggest, and why?",
        hint: "Say what it rests on: evidence, or what people have tried.",
      },
      {
        box: "nextTime",
        label: "What should others do?",
        hint: "One sentence. Start with what to do.",
      },
    ],
    further: [
      {
        id: "how-sure",
        label: "How sure are you?",
        hint: "An idea, tried once, or used by several teams.",
      },
      {
        id: "who-to-ask",
        label: "Which role or team could others ask?",
        hint: "Not a person's name.",
      },
    ],
  },
  furtherReading: [
    "community-in-practice",
    "community-plan",
    "community-evidence",
    "toolkit-action-reviews",
  ],
  provenance: [
    {
      claim: "A shared topic, a group that meets, and its practice",
      basis: "sourced",
      link: "community-in-practice",
    },
    {
      claim: "Start with three to five people and a live topic",
      basis: "sourced",
      link: "community-plan",
    },
    {
      claim: "Varied members, support and a comfortable setting",
      basis: "sourced",
      link: "community-evidence",
    },
    { claim: "Up to 50 people, with a small active group", basis: "practice" },
    { claim: "45 and 75 minutes, and the time for each step", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
