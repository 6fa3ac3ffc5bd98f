import { addSteps } from "../addSteps.ts";
import { techniqueId, type Technique } from "../technique.ts";
import { selfAssessment as face } from "./faces/selfAssessment.ts";

export const selfAssessment: Technique = {
  ...face,
  versions: addSteps(face.versions, {
    "60-minutes": [
      {
        minutes: 5,
        title: "Welcome",
        how: "Say why you are here and what will happen to the answers. Say: “This is a talk about how we work. It is not an audit.”",
      },
      {
        minutes: 10,
        title: "Leadership",
        how: "Ask how leaders show that learning matters. Note one thing that works well and one gap.",
      },
      {
        minutes: 10,
        title: "Behaviours",
        how: "Ask how people share what they know and ask for help. Note one thing that works well and one gap.",
      },
      {
        minutes: 10,
        title: "Skills and ways of working",
        how: "Ask how people find evidence and keep what they learn. Note one thing that works well and one gap.",
      },
      {
        minutes: 10,
        title: "Opportunities",
        how: "Ask where there is time, space or a tool to learn together. Note one thing that works well and one gap.",
      },
      {
        minutes: 10,
        title: "Choose three",
        how: "Put all the gaps on one page. Give each person three votes. Talk about the top three.",
      },
      {
        minutes: 5,
        title: "Agree what happens now",
        how: "For each of the three choose a role, a first step and a day. Set a date to look at the results.",
      },
    ],
  }),
  roles: [
    { name: "Sponsor", does: "Asks for the session and backs what comes out of it." },
    {
      name: "Facilitator",
      does: "Leads the talk and keeps time. Often a librarian or knowledge specialist.",
    },
    { name: "Note taker", does: "Writes down strengths, gaps and the three things to fix." },
    { name: "Action owners", does: "Each take one of the three things and report back." },
  ],
  what: "A team looks at how well it uses evidence from outside and know-how of its own. You talk through four areas, one at a time. You leave with three things to fix and a plan.",
  useWhen: [
    "You are about to plan a year, start a new team or join two teams.",
    "A leader asks how good you are at learning.",
    "You want to see in a year whether things got better.",
  ],
  notWhen: [
    "You have one problem to solve today. Ask others in a Peer Assist.",
    "Nobody in the room can agree to change anything.",
  ],
  prepare: [
    "Get the backing of a senior person first.",
    "Ask your library or knowledge service to lead the session.",
    "Find out what the team most needs to achieve this year.",
    "Send out the tool a few days before.",
    "Put two dates in the diary: the session, and one to look at the results.",
  ],
  questions: [
    "What do we already do well here?",
    "Where does it depend on luck, or on one person?",
    "Which one change would help our goals most?",
    "Who can lead that change?",
    "How could the library or knowledge service help?",
  ],
  outputs: [
    "A short picture of where you are in each of the four areas.",
    "Three things to fix, in order.",
    "A plan with a role, a first step and a day for each.",
  ],
  tips: [
    "Start with one team if the whole organisation feels too big.",
    "Bring an example of something that another team does well.",
    "Ask for a story behind each answer, then agree the answer.",
    "Do it again in a year and compare.",
  ],
  pitfalls: [
    "Trying to answer every line. The tool is long and people tire.",
    "Treating it as an inspection. People will give safe answers.",
    "Ten actions and no owner. Three are enough.",
    "No second meeting, so nobody sees a result.",
  ],
  online:
    "Share the form on the screen. Use a quick poll for each area, then talk about the spread. Post the plan in the channel the same day.",
  confidentiality:
    "Write about how the team works, not how a person works. Agree before you start who will see the answers. Leave out names.",
  nhs: "It was made for NHS organisations by their library and knowledge services. The full tool is on their pages, and your local NHS library can lead the session.",
  goesWellWith: [
    {
      id: techniqueId("before-action-review"),
      why: "Use it to start work on each of the three things.",
    },
    {
      id: techniqueId("knowledge-assets"),
      why: "Write down what only one person knows.",
    },
    {
      id: techniqueId("after-action-review"),
      why: "Look at how the plan went, and what to change.",
    },
  ],
  note: {
    questions: [
      {
        box: "happened",
        label: "Where are we now?",
        hint: "What works well and where the gaps are. No names.",
      },
      {
        box: "learned",
        label: "Which gap matters most, and why?",
      },
      {
        box: "nextTime",
        label: "What we will do first",
        hint: "One sentence. Start with what to do.",
      },
    ],
    further: [
      {
        id: "area",
        label: "Which area is this about?",
        hint: "Leadership, behaviours, skills and ways of working, or opportunities.",
      },
      {
        id: "help-needed",
        label: "What help do we need, and who from?",
        hint: "A role or a team.",
      },
      { id: "repeat-on", label: "When will we do this again?" },
    ],
  },
  furtherReading: [
    "self-assessment-tool",
    "self-assessment-how-to",
    "self-assessment-documents",
    "self-assessment-reflection",
  ],
  provenance: [
    { claim: "Four areas", basis: "sourced", link: "self-assessment-tool" },
    { claim: "At least an hour", basis: "sourced", link: "self-assessment-how-to" },
    { claim: "A second session for the results", basis: "sourced", link: "self-assessment-how-to" },
    { claim: "Start with one team", basis: "sourced", link: "self-assessment-how-to" },
    { claim: "The tool is long", basis: "sourced", link: "self-assessment-reflection" },
    { claim: "4 to 10 people", basis: "ours" },
    { claim: "The time for each step, and three votes each", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
