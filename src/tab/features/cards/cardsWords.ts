import type { CardFace } from "#domain/cards/technique.ts";

/** What the cards home and the card pages say. */
export const cardsWords = {
  homeTitle: "Cards",
  homeHint: "Choose what fits, or search. We show the techniques that can help.",
  search: "Search techniques",
  searchHint: "Try a word such as debrief",
  all: "All techniques",
  others: "Other techniques",
  found: "Techniques found",
  first: "Start with this",
  alsoFits: "Also fits",
  nearlyFits: "Nearly fits",
  noneFits: "No technique fits all of that. Those below say what would have to change.",
  answerLabel: "Technique Cards: what fits",
  favouritesLabel: "Technique Cards",
  thisAnswer: "this answer",
  yourFavourites: "your favourites",
  sharedList: "Techniques that may help:",
  sharedPage: "See them as cards:",
  startAgain: "Start again",
  favourites: "Your favourites",
  openedLately: "Opened lately",
  keep: (name: string): string => `Keep ${name} as a favourite`,
  noMatch: (query: string): string => `No technique matches “${query}”.`,
  clearSearch: "Clear the search",
  count: (count: number): string =>
    count === 1 ? "1 technique" : `${count === 0 ? "No" : String(count)} techniques`,
  fitCount: (count: number, first: string): string =>
    count === 1 ? `1 technique fits: ${first}` : `${count} techniques fit. First: ${first}`,
  basedOn: "Based on the techniques in the",
  framework: "NHS Knowledge Mobilisation Framework",
  back: "All cards",
  start: "Start",
  write: "Write a learning note",
  print: "Print",
  printOutside: "(opens outside Teams)",
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
  next: "What next?",
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

/** "15 or 60 minutes", or the minutes of the one version that was asked for. */
export function toLengthWords({ versions }: CardFace, versionId?: string): string {
  const asked = versions.filter(({ id }) => versionId === undefined || id === versionId);
  return `${[...new Set(asked.map(({ minutes }) => String(minutes)))].join(" or ")} minutes`;
}

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
