import { mostPeople, mostRounds } from "#domain/run/pairing/makeRounds.ts";

/** What the pairing of people says. */
export const pairsWords = {
  heading: "Make random pairs",
  names: "Who signed up?",
  namesHint:
    "Paste the names, one on each line. They stay in this page's memory only: they are not saved, not sent, and gone when the page closes.",
  rounds: "How many rounds?",
  roundsHint: `From 1 to ${mostRounds}. Nobody meets the same person twice.`,
  make: "Make pairs",
  makeAgain: "Make other pairs",
  clear: "Clear the names",
  cleared: "The names are gone.",
  tooFew: "Paste at least two names.",
  tooMany: (count: number): string =>
    `Those are ${count} names. At most ${mostPeople} can be paired at once.`,
  badRounds: `Type a whole number from 1 to ${mostRounds}.`,
  made: (people: number, rounds: number): string =>
    `${people} people, ${rounds === 1 ? "1 round" : `${rounds} rounds`}.`,
  three: "The number is odd, so one group in each round is a three.",
  short: (rounds: number): string =>
    rounds === 1
      ? "Only 1 round can be made. In a second one, people would meet again."
      : `Only ${rounds} rounds can be made. In a further one, people would meet again.`,
  round: (round: number): string => `Round ${round}`,
  shown: "Round to show",
  copyOne: (names: string): string => `Copy message to ${names}`,
  copyShort: "Copy message",
  copyAll: "Copy all messages of this round",
  copyList: "Copy the pairs of this round",
} as const;

/** What two or three people are told; no name leaves the page unless somebody copies it. */
export const toMessage = (names: readonly string[]): string =>
  [
    `Hello ${toList(names)}.`,
    `You are ${names.length === 2 ? "a pair" : "a group of three"} for a chat: random pairs, not a research trial.`,
    "Please find 15 minutes in the next week, together or online. You choose when.",
    "Talk about anything you like. If you want a start: What are you proud of? What would make your day easier?",
    "The chat stays between you.",
  ].join("\n");

/** "Asha, Ben and Cai". */
export const toList = (names: readonly string[]): string =>
  [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ");
