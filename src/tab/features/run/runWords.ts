import type { Pace } from "#domain/run/toPace.ts";
import { mostMinutes } from "#domain/run/planAgain.ts";

import { toLongTime, toMinutes } from "./timeWords.ts";

/** What the page of a run says. */
export const runWords = {
  opening: "Opening the run",
  title: (name: string): string => `${name}, step by step`,
  backTo: (name: string): string => `Back to ${name}`,
  plan: (name: string, minutes: number, steps: number): string =>
    `${name}: ${steps} steps in ${toMinutes(minutes)}.`,
  how: "You see one step at a time, with its question and its time. Nothing makes a sound.",
  words:
    "Words that you type beside a step go into your note. You read them again before you save.",
  noWords: "Nothing is written down in this run.",
  noWordsHere: "Nothing is written down at this step.",
  otherVersion: (name: string, minutes: number): string => `${name} instead, ${toMinutes(minutes)}`,
  safe: "Keep it safe",
  start: "Start with the first question",
  startAnew: "Start again from the first step",
  straight: "Write a learning note without the steps",
  underWay: (name: string): string => `A run of “${name}” is under way on this device.`,
  hasEnded: "You ended your last run of this card.",
  hasWords: "Its words are in the note form, not saved yet.",
  goOnWithIt: "Go on with it",
  toNote: "Open the note form",
  step: (place: number, count: number): string => `Step ${place} of ${count}`,
  speaks: "Who speaks",
  facilitator: "What the facilitator says and does",
  next: "Next step",
  back: "Step back",
  pause: "Pause",
  goOn: "Go on",
  more: "Two more minutes",
  end: "End, and write the note",
  endOnly: "End",
  paused: "Paused",
  left: (time: string): string => `${time} left`,
  over: (time: string): string => `${time} over`,
  toGo: (minutes: number): string => `${toMinutes(minutes)} to go in all.`,
  allSteps: "All steps",
  leftOut: "Left out",
  now: "now",
  leftOutHere: (titles: readonly string[]): string =>
    `Left out, because there is no time: ${titles.map((title) => `“${title}”`).join(", ")}.`,
} as const;

/** "We have 30 minutes, not 60." */
export const planWords = {
  label: "We have this many minutes left",
  plan: "Plan the rest again",
  problem: `Type whole minutes, from 1 to ${mostMinutes}.`,
  planned: (steps: number, minutes: number): string =>
    `Planned again: ${steps === 1 ? "this step" : `${steps} steps`} in ${toMinutes(minutes)}.`,
  allIn: "Nothing is left out.",
} as const;

/** What is said aloud to people who cannot see the time. */
export const saidWords = {
  minuteLeft: "One minute left for this step.",
  timeUp: "The time for this step is over. Go on when you are ready.",
  step: (place: number, count: number, minutes: number): string =>
    `${runWords.step(place, count)}, ${toMinutes(minutes)}.`,
  paused: (left: number): string => `Paused. ${toLeftWords(left)}`,
  goesOn: (left: number): string => `The time goes on. ${toLeftWords(left)}`,
  more: (left: number): string => `Two more minutes. ${toLeftWords(left)}`,
} as const;

/** A time that nobody looked. */
export const absenceWords = {
  away: (time: number, isCounted: boolean): string =>
    isCounted
      ? `This page was closed or asleep for ${toLongTime(time)}. That time is counted.`
      : `You were away for ${toLongTime(time)}. That time is not counted.`,
  count: "Count it",
  leaveOut: "Do not count it",
} as const;

/** Where the words of a run are. */
export const keptWords = {
  device: "Your words are kept on this device for 14 days. They are not encrypted.",
  window: "This device has no room left. Your words are kept only until this window closes.",
  memory: "Your words are kept only until this page closes.",
  notClean: "Your newest words are only in this page's memory. Remove the NHS number to keep them.",
  heading: "Write down what the group agrees",
  number: "This looks like an NHS number. Remove it before you go on.",
  tooLong: "This is too long for the note.",
  actionWhat: "What will change?",
  actionOwner: "Which role will see to it?",
  actionOwnerHint: "A role, such as ward manager. Not a person's name.",
  thisDevice: "This run on this device",
} as const;

export function toPaceWords({ is, minutes }: Pace): string {
  return is === "on-time" ? "On time." : `${toMinutes(minutes)} ${is}.`;
}

const toLeftWords = (left: number): string =>
  left > 0
    ? `${toLongTime(left)} left for this step.`
    : `The time for this step is over by ${toLongTime(-left)}.`;
