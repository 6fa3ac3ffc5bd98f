import { techniqueId, type Technique } from "../technique.ts";
import { knowledgeHarvestingVersions } from "./knowledgeHarvestingVersions.ts";
import { knowledgeHarvesting as face } from "./faces/knowledgeHarvesting.ts";

export const knowledgeHarvesting: Technique = {
  ...face,
  versions: knowledgeHarvestingVersions,
  roles: [
    {
      name: "The person who knows",
      does: "Tells how they do the work. Also called the holder. Decides what is saved.",
    },
    { name: "Interviewer", does: "Asks, listens and writes it up. Best if not their manager." },
    {
      name: "The next person in the job",
      does: "Asks what they will need. Also called the successor.",
    },
    { name: "Manager", does: "Gives time for it, and says what matters most." },
  ],
  what: "“Harvesting” means gathering in what a person knows before they move on. Somebody asks them how they do the work and why. The answers become a short guide for the next person.",
  useWhen: [
    "Somebody is leaving, retiring or moving to another team.",
    "A project team is about to break up.",
    "Only one person knows how to do something.",
  ],
  notWhen: [
    "It is their last day. Start four to six weeks before.",
    "You want to ask why they are leaving. That is an exit interview.",
    "You want to judge how well they did.",
  ],
  prepare: [
    "Ask the person and their manager what would be missed most.",
    "Agree what will be saved, where, and who can read it.",
    "Send the questions a week before.",
    "Ask them to gather contacts by role, key dates, open work and how-to notes.",
    "Keep as much time for writing up as for the talk.",
  ],
  questions: [
    "What do people always ask you?",
    "What took you longest to learn?",
    "Can you talk me through the last time?",
    "What do you watch for?",
    "Where is it written down, and what is wrong there?",
    "What would you tell the next person on day one?",
  ],
  outputs: [
    "A short guide that the person has read and agreed.",
    "A list of open work, with the next step for each.",
    "A list of who to ask, by role.",
  ],
  tips: [
    "Start early, and make it normal for everyone who moves.",
    "Ask for the story of the last time. It shows more than a rule does.",
    "Ask “how do you know?” again and again.",
    "Hold a second talk for the whole team to ask questions.",
  ],
  pitfalls: [
    "Starting too late. It feels like being used.",
    "Long transcripts that nobody reads.",
    "Writing down facts but not how choices are made.",
    "Notes about people rather than the work.",
  ],
  online:
    "A call works well. Use a transcript only if the person agrees, and delete it once the notes are written.",
  confidentiality:
    "The person reads the notes before anything is saved, and may take out anything. Write roles, not names. Leave out patients and opinions about colleagues.",
  nhs: "Hand over patient care in the patient record, never here. Your NHS library may be able to lead the talk.",
  goesWellWith: [
    {
      id: techniqueId("knowledge-assets"),
      why: "Put the answers in a guide that stays up to date.",
    },
    { id: techniqueId("fishbowl"), why: "Let the whole team listen and ask." },
    { id: techniqueId("retrospect"), why: "Use it when a whole team is breaking up." },
  ],
  note: {
    questions: [
      {
        box: "happened",
        label: "Which role or task is this about?",
        hint: "The role, never the person's name.",
      },
      {
        box: "learned",
        label: "How is it done, and how do you know when?",
        hint: "Steps, warning signs and reasons.",
      },
      {
        box: "nextTime",
        label: "What should the next person do?",
        hint: "One sentence. Start with what to do.",
      },
    ],
    further: [
      { id: "watch-for", label: "What should they watch for?" },
      { id: "who-to-ask", label: "Which roles can they ask?", hint: "Roles or teams only." },
      { id: "not-finished", label: "What is not finished?" },
      {
        id: "where-kept",
        label: "Where are the documents?",
        hint: "The name of the page or site.",
      },
    ],
    before: "Write roles, not names. Let the person who shared this read it before you save.",
    agreement: "The person who shared this has read it and agrees",
  },
  furtherReading: [
    "toolkit-knowledge-harvesting",
    "knowledge-harvesting-scotland",
    "leavers-toolkit",
  ],
  provenance: [
    {
      claim: "Interview a leaver, then make a guide for the next person",
      basis: "sourced",
      link: "toolkit-knowledge-harvesting",
    },
    {
      claim: "One or two colleagues, not the manager, run it",
      basis: "sourced",
      link: "knowledge-harvesting-scotland",
    },
    {
      claim: "What to gather first, and a team talk after",
      basis: "sourced",
      link: "knowledge-harvesting-scotland",
    },
    { claim: "No more than two hours for one talk", basis: "practice" },
    { claim: "Start four to six weeks before", basis: "ours" },
    { claim: "30 and 90 minutes, and the time for each step", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
