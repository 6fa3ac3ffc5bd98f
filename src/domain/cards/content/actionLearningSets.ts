import { techniqueId, type Technique } from "../technique.ts";
import { actionLearningSetsVersions } from "./actionLearningSetsVersions.ts";
import { actionLearningSets as face } from "./faces/actionLearningSets.ts";

export const actionLearningSets: Technique = {
  ...face,
  versions: actionLearningSetsVersions,
  roles: [
    {
      name: "Presenter",
      does: "Brings a real problem that they own, and leaves with their own action.",
    },
    {
      name: "Set members",
      does: "Listen closely and ask open questions. They do not give advice.",
    },
    {
      name: "Facilitator",
      does: "Holds the rules and the order. Also called the set adviser.",
    },
    { name: "Timekeeper", does: "Makes sure that each part ends on time." },
  ],
  what: "A set is a small group that meets again and again. At each meeting, one person brings a problem from their work. The others ask questions, and that person decides what to do.",
  useWhen: [
    "You own a problem with no single right answer, and you want to act on it.",
    "You feel stuck with workload, morale or working with other teams.",
    "You are new to leading people and want to learn with others in the same place.",
  ],
  notWhen: [
    "Somebody already knows the answer. Ask them, or hold a Peer Assist.",
    "You need to talk about a patient's care. Use supervision or your clinical team meeting.",
    "A person needs support with their health or feelings. Point them to the right service.",
    "Somebody in the group manages somebody else in it.",
  ],
  prepare: [
    "Find four to eight people who do not manage each other.",
    "Agree the rules together, above all that what is said stays in the group.",
    "Set dates for six months, four to six weeks apart.",
    "Ask everyone to come with one problem of their own.",
    "Choose a facilitator and a timekeeper for each meeting.",
  ],
  questions: [
    "What have you tried so far?",
    "What would good look like?",
    "What stands in your way?",
    "What are you taking for granted?",
    "Who else sees this, and how do they see it?",
    "What could you do in the next week?",
    "What will you do, and by when?",
  ],
  outputs: [
    "An action that the presenter chose.",
    "A date to tell the group how it went.",
    "If the presenter agrees, a theme that others can learn from, without the story.",
  ],
  tips: [
    "Go round in a fixed order: one question and one follow-up each.",
    "Let silence be. It is often when the thinking happens.",
    "Keep to the time, so that nobody loses their turn.",
    "At the first few meetings, talk about how well you listened and asked.",
  ],
  pitfalls: [
    "Advice dressed as a question: “Have you thought of …?”",
    "One problem taking the time of the next.",
    "Nobody asking next time what came of the action.",
    "Somebody repeating what they heard. One time is enough to end trust.",
  ],
  online:
    "It works as well online. The others mute while the presenter speaks. Fix the speaking order in advance. Do not record, and turn off transcripts and automatic notes.",
  confidentiality:
    "What is said here stays here. Nobody writes down or repeats the story. Only the presenter may save a note: a theme and an action that everyone agreed.",
  nhs: "Leave patients out, even without names. If you hear that somebody is at risk of harm, the rule of silence does not apply. Tell the group, then follow your safeguarding or patient safety policy.",
  goesWellWith: [
    {
      id: techniqueId("peer-assist"),
      why: "Choose it when you want advice from people who have done it before.",
    },
    {
      id: techniqueId("communities-of-practice"),
      why: "Keep in touch with people who share the same kind of work.",
    },
    {
      id: techniqueId("after-action-review"),
      why: "Look back at how the set works after a few meetings.",
    },
  ],
  note: {
    questions: [
      {
        box: "learned",
        label: "The theme, without the story",
        hint: "What could others learn from? Leave out what happened and who was there.",
      },
      {
        box: "nextTime",
        label: "The action I will take",
        hint: "One sentence. Start with what to do.",
      },
    ],
    further: [],
    before: "Only the presenter fills this in. Write a theme and an action, never the story.",
    agreement: "I am the presenter and we agreed this",
  },
  furtherReading: [
    "toolkit-action-learning-sets",
    "action-learning-at-york",
    "action-learning-set-up",
  ],
  provenance: [
    { claim: "Up to 8 people", basis: "sourced", link: "action-learning-at-york" },
    { claim: "At least 4 people", basis: "practice" },
    { claim: "Ask, do not advise", basis: "sourced", link: "action-learning-set-up" },
    { claim: "90 minutes for a meeting", basis: "sourced", link: "action-learning-at-york" },
    { claim: "30 to 40 minutes for one problem, and the order of its parts", basis: "practice" },
    { claim: "The exact time for each step", basis: "ours" },
    { claim: "Meet every four to six weeks for six months", basis: "practice" },
    { claim: "Only a theme and an action are kept", basis: "ours" },
  ],
  lastReviewed: "2026-11-22",
};
