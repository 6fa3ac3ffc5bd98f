import { techniqueId, type Technique } from "../technique.ts";
import { knowledgeAssetsVersions } from "./knowledgeAssetsVersions.ts";
import { knowledgeAssets as face } from "./faces/knowledgeAssets.ts";

export const knowledgeAssets: Technique = {
  ...face,
  versions: knowledgeAssetsVersions,
  roles: [
    { name: "Owner", does: "Keeps the guide right, and says when it changes." },
    { name: "People who know", does: "Write what they do, and why." },
    {
      name: "Editor",
      does: "Makes it short and clear. Often a librarian or knowledge specialist.",
    },
    { name: "Test reader", does: "Is new to the task, and says what is missing." },
  ],
  what: "A knowledge asset is a guide to one task that others can use later. It holds advice, examples, common questions and who to ask. Somebody owns it and keeps it right.",
  useWhen: [
    "Different people do the same task again and again.",
    "Several reviews have taught you about the same topic.",
    "Two teams join, and each has its own way.",
    "Somebody who knows a lot will leave in the coming months.",
  ],
  notWhen: [
    "It will be out of date in a few weeks.",
    "You will only do it once.",
    "Nobody will own it.",
  ],
  prepare: [
    "Choose one task and one kind of reader.",
    "Gather the notes, reviews and forms you have.",
    "Ask what new people get wrong.",
    "Pick its home, such as a page in your team's site.",
  ],
  questions: [
    "You have ten minutes with the next person in the job. What do you say?",
    "What goes wrong most often?",
    "What do you always check?",
    "Who do you ask when you are stuck?",
    "What has changed since this was written?",
  ],
  outputs: [
    "One page: purpose, what to do and why, common questions, examples.",
    "The role to ask, and the role that owns it.",
    "The day it was checked, and the day to check it again.",
  ],
  tips: [
    "Write for somebody doing the task, not for somebody reading about it.",
    "Keep it short, and link to the rest.",
    "Show where sites or teams do it differently.",
    "Add what you learn after each review.",
  ],
  pitfalls: [
    "A folder full of files. That is a store, not a guide.",
    "No owner, so that it goes out of date.",
    "Experts writing for experts.",
    "Too much. People stop reading.",
  ],
  online:
    "Write together in one shared page. Pin it as a tab in the channel. Link to it from saved notes.",
  confidentiality:
    "Write roles, not names. Use made-up examples in place of real cases. Check who can read the place where it is kept.",
  nhs: "A guide like this is local know-how. It is not a policy or a clinical guideline, and must not replace one. Link to those.",
  goesWellWith: [
    {
      id: techniqueId("knowledge-harvesting"),
      why: "Fill the guide with what a person knows before they move on.",
    },
    { id: techniqueId("retrospect"), why: "Turn the lessons of a whole project into a guide." },
    { id: techniqueId("communities-of-practice"), why: "A group that will look after it." },
  ],
  note: {
    questions: [
      {
        box: "happened",
        label: "What is the guide about, and who is it for?",
        hint: "The task and the reader. No names.",
      },
      {
        box: "learned",
        label: "What did you learn while making it?",
        hint: "What was missing, wrong or only in one person's head?",
      },
      {
        box: "nextTime",
        label: "What is its most useful advice?",
        hint: "One sentence. Start with what to do.",
      },
    ],
    further: [
      { id: "where-kept", label: "Where is it kept?", hint: "The name of the page or site." },
      { id: "owner-role", label: "Which role owns it?", hint: "Not a person's name." },
      { id: "next-check", label: "When will it be checked again?" },
    ],
  },
  furtherReading: ["knowledge-asset-story", "toolkit-knowledge-assets", "toolkit"],
  provenance: [
    {
      claim: "Lessons, cases, contacts and good practice in one place",
      basis: "sourced",
      link: "knowledge-asset-story",
    },
    {
      claim: "Easy to search and add to; shows how sites differ",
      basis: "sourced",
      link: "knowledge-asset-story",
    },
    { claim: "Checked, owned and written for the reader", basis: "practice" },
    { claim: "3 to 8 people", basis: "ours" },
    { claim: "15 and 75 minutes, and the time for each step", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
