import { techniqueId, type Technique } from "../technique.ts";
import { randomisedCoffeeTrialsVersions } from "./randomisedCoffeeTrialsVersions.ts";
import { randomisedCoffeeTrials as face } from "./faces/randomisedCoffeeTrials.ts";

export const randomisedCoffeeTrials: Technique = {
  ...face,
  versions: randomisedCoffeeTrialsVersions,
  roles: [
    { name: "Organiser", does: "Invites, matches and asks how it went." },
    { name: "People who sign up", does: "Arrange their own chat and turn up." },
    { name: "Sponsor", does: "A senior person who says that the time is well spent." },
  ],
  what: "People who want to take part are put in pairs by chance. Each pair meets for a short, friendly chat about anything. The name plays on “randomised controlled trial”. It is not research.",
  useWhen: [
    "Your organisation is new, merged or spread over sites.",
    "Some people work from home and miss others.",
    "New starters need to get to know people.",
    "An event is coming and you want people to meet first.",
  ],
  notWhen: [
    "People would be made to take part.",
    "You need an answer to a set question. Try a Knowledge Café.",
    "There is a complaint or a dispute between the two people.",
  ],
  prepare: [
    "Write a short invitation with a closing date. An email to all staff works well.",
    "Say plainly that it is a chat, not a research trial.",
    "Choose how to match people, and tell them.",
    "Write the message that each pair will get.",
  ],
  questions: [
    "What are you working on that you are proud of?",
    "What do people not know about your team?",
    "What would make your day easier?",
    "How could our teams help each other?",
  ],
  outputs: [
    "People know somebody new to ask.",
    "Now and then, an idea worth sharing.",
    "No record of the chat.",
  ],
  tips: [
    "Keep it small: 15 minutes, no hierarchy, no set topic.",
    "If the number is odd, make one group of three.",
    "Run it again every few months.",
  ],
  pitfalls: [
    "Calling it “RCT” where people will think of research.",
    "Pairs that never meet. Send one kind reminder.",
    "Asking people to report what they talked about.",
    "Managers who see it as wasted time. Ask one to take part.",
  ],
  online:
    "A call works well, above all between sites. Keep cameras on if both are happy to. Do not record.",
  confidentiality:
    "Nobody is asked what was said. Names are used to match people, then deleted. Save a lesson only if your partner agrees.",
  nhs: "In a hospital, “RCT” means a research trial. Use the full name and say that this is not one. Chat where nobody can overhear, and leave patients out.",
  goesWellWith: [
    { id: techniqueId("knowledge-cafe"), why: "Bring everyone together after a round." },
    {
      id: techniqueId("communities-of-practice"),
      why: "Pairs with a shared interest can start or join one.",
    },
  ],
  note: {
    questions: [
      {
        box: "nextTime",
        label: "One thing I learned that others could use",
        hint: "One sentence. Start with what to do. Leave out who you met and what they said.",
      },
    ],
    further: [],
    before: "You do not have to save anything. Nobody asks what you talked about.",
    agreement: "The person I met agrees that I save this",
  },
  furtherReading: [
    "coffee-trials-times",
    "coffee-trials-steps",
    "coffee-trials-story",
    "coffee-trials-at-scale",
  ],
  provenance: [
    {
      claim: "15 minutes to talk, a couple of weeks to set up",
      basis: "sourced",
      link: "coffee-trials-times",
    },
    { claim: "Pairs arrange their own chat", basis: "sourced", link: "coffee-trials-steps" },
    { claim: "The name is a play on words", basis: "sourced", link: "coffee-trials-story" },
    {
      claim: "Email to all staff works best; matching may be guided",
      basis: "sourced",
      link: "coffee-trials-story",
    },
    { claim: "About 200 people in one round", basis: "sourced", link: "coffee-trials-at-scale" },
    { claim: "No notes of the chat; names deleted after the round", basis: "ours" },
    { claim: "45 minutes to plan, and the time for each step", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
