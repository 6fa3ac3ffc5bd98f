import type { CardFace, Moment } from "#domain/cards/technique.ts";

/** A moment that has a button on the cards home. */
export type AskedMoment = Exclude<Moment, "keep-improving">;

export interface MomentWords {
  readonly moment: AskedMoment;
  readonly button: string;
  /** Follows "Fits because". */
  readonly because: string;
}

/** The buttons of the first minute, in the order of the screen. */
export const moments: readonly MomentWords[] = [
  { moment: "about-to-start", button: "About to start", because: "you are about to start" },
  { moment: "just-finished", button: "Just finished", because: "you have just finished" },
  { moment: "stuck", button: "Stuck", because: "you are stuck" },
  { moment: "someone-leaving", button: "Someone is leaving", because: "someone is leaving" },
  {
    moment: "bring-together",
    button: "Bring people together",
    because: "you want to bring people together",
  },
];

/** What the cards home and the card pages say. */
export const cardsWords = {
  home: "What is happening?",
  homeTitle: "Cards",
  homeHint: "Choose what fits, or search. We show the techniques that can help.",
  search: "Search techniques",
  searchHint: "Try a word such as debrief",
  all: "All techniques",
  others: "Other techniques",
  found: "Techniques found",
  fits: (because: string): string => `Fits because ${because}`,
  noneFits: "No technique here fits that moment yet. You can look at the others below.",
  noMatch: (query: string): string => `No technique matches “${query}”.`,
  clearSearch: "Clear the search",
  count: (count: number): string =>
    count === 1 ? "1 technique" : `${count === 0 ? "No" : String(count)} techniques`,
  basedOn: "Based on the techniques in the",
  framework: "NHS Knowledge Mobilisation Framework",
  back: "All cards",
  write: "Write a learning note",
  share: "Share",
  copy: "Copy link",
  copied: "Link ready to share.",
  notCopied: "The link could not be made here. You can copy the page's address instead.",
  inShort: "In short",
  howTo: "How to run it",
  when: "Good for",
  notWhen: "Not for",
  time: "Time",
  people: "People",
  place: "Place",
  roles: "Roles",
  confidentiality: "Keep it safe",
  nhs: "In the NHS",
  versions: "How long have you got?",
  steps: (minutes: number): string => `Steps, ${minutes} minutes in all`,
  shortMinutes: (minutes: number): string => `${minutes} min`,
  prepare: "Get ready",
  questions: "Questions to ask",
  outputs: "What you leave with",
  tips: "Tips",
  pitfalls: "Watch out for",
  online: "Online",
  goesWell: "Goes well with",
  reading: "Further reading",
  readingHint: "These pages open outside Teams.",
  provenance: "Where this comes from",
  reviewed: (day: string): string => `Last read against its sources on ${day}.`,
  basis: {
    sourced: "from a published page",
    practice: "common practice",
    ours: "our own suggestion",
  },
} as const;

/** "15 or 60 minutes". */
export const toLengthWords = ({ versions }: CardFace): string =>
  `${[...new Set(versions.map(({ minutes }) => String(minutes)))].join(" or ")} minutes`;

/** "3 to 12 people". */
export const toPeopleWords = ({ people }: CardFace): string =>
  people.least === people.most
    ? `${people.least} people`
    : `${people.least} to ${people.most} people`;

/** "22 November 2026", the same on every device and on the server. */
export const toDayWords = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
