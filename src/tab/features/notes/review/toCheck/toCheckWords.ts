import type { WhyNoReviewer } from "../useReviewer.ts";
import { notesAddress } from "#tab/ui/addresses.ts";
import type { StateWords } from "#tab/ui/stateWords.ts";

const many = (count: number): string => `${String(count)} ${count === 1 ? "note" : "notes"}`;

/** What the page of the notes to check says. */
export const toCheckWords = {
  title: "To check",
  from: (place: string): string => `Notes of ${place} that wait to be checked, oldest first.`,
  loading: "Reading the notes to check",
  alsoHere: "More about checking",
  lookAgain: "Look again",
  reviewers: "Who checks notes",
  list: "Waiting notes",
  /** How many there are is known only once all have been read. */
  read: (count: number, isAll: boolean): string =>
    isAll
      ? `${many(count)} ${count === 1 ? "waits" : "wait"} to be checked.`
      : `${many(count)} read so far. There are more in the list.`,
  fit: (shown: number, count: number, isAll: boolean): string =>
    `${String(shown)} of ${many(count)} ${isAll ? "that wait fit" : "read so far fit"} the filter.`,
  page: (first: number, last: number): string =>
    first === last
      ? `Note ${String(first)} is on this page.`
      : `Notes ${String(first)} to ${String(last)} are on this page.`,
  pages: "Pages of notes",
  previousPage: "Previous page",
  nextPage: "Next page",
  more: "Read more from the list",
  moreMonths: "Read the next months",
  reading: "Reading more…",
  failed: "More could not be read. Try again.",
  byMonth: (month: string): string =>
    `So many notes wait that SharePoint cannot find them all at once. They are read month by month, from the oldest. Read up to ${month}.`,
  cameIn: (count: number): string => `${many(count)} came in to be checked.`,
  choose: (title: string): string => `Choose: ${title}`,
  note: "The note that is open",
  noneOpen: "Choose a note to read it here.",
  back: "Back to the list",
  previous: "Previous note",
  next: "Next note",
  ownPage: "Open the note's own page",
  changed: (who: string): string =>
    `${who === "" ? "Somebody" : who} has changed the words of this note while it was open. You still see the words as you opened them.`,
  readNew: "Read the new words",
  first: "This is the first note.",
  last: "This is the last note that was read.",
} as const;

/** Several notes at once. */
export const chooseWords = {
  group: "Several notes at once",
  page: "All on this page",
  shown: (count: number): string => `Choose all ${String(count)}`,
  none: "Choose none",
  chosen: (count: number): string => `${many(count)} ${count === 1 ? "is" : "are"} chosen.`,
  decide: "Decide on them together",
  panel: "Decide about several notes",
} as const;

/** Filters on what was read. */
export const filterWords = {
  group: "Filter the notes to check",
  technique: "Technique",
  stage: "Moment",
  kind: "Kind",
  tag: "Tag",
  author: "Author",
  lookAgain: "Look again",
  action: "Action",
  words: "Words in the note",
  more: "More filters",
  on: (count: number): string => `More filters (${String(count)} on)`,
  clear: "Clear the filter",
} as const;

/** How a note's change is doing, beside its name in the list. */
export const markWords = {
  open: "Open now",
  unsent: "Not sent yet",
  failed: "Not saved. Open it to see why",
} as const;

/** Why somebody reads this page and cannot decide on it. */
export const readOnlyWords: Readonly<Record<WhyNoReviewer, string>> = {
  "not-reviewer":
    "You can read what waits, but you do not check notes in this team. Its owners do, and the people they have named.",
  guest:
    "You are a guest in this team. You can read what waits. Its owners check notes, and the people they have named.",
  archived:
    "This team is archived, so nothing can be changed. You can read what waits. A team owner can bring the team back.",
  elsewhere:
    "You can read what waits. Notes are checked in Teams, in the tab of your team's channel.",
  unknown:
    "You can read what waits. We could not find out whether you check notes in this team, so nothing can be decided now. Open this page again later, or ask a team owner.",
};

/** No note to show. */
export const noneWords: Readonly<Record<"none" | "no-match", StateWords>> = {
  none: {
    title: "Nothing waits",
    meaning: "Every note of this team has been looked at. New ones appear here by themselves.",
    step: { label: "See this team's notes", href: notesAddress },
  },
  "no-match": {
    title: "No match",
    meaning: "No note that was read fits this filter. Clear it, or read more from the list.",
    step: { label: filterWords.clear, action: "clear" },
  },
};
