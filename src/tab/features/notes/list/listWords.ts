/** What the notes pages say. */
export const listWords = {
  title: "This team's notes",
  noteTitle: "Note",
  from: (place: string): string => `Learning notes of ${place}, newest first.`,
  loading: "Reading the notes",
  filters: "Filter the notes",
  technique: "Technique",
  kind: "Kind",
  state: "State",
  words: "Words in the note",
  all: "All",
  shown: (shown: number, all: number): string =>
    shown === all
      ? `${String(all)} ${all === 1 ? "note" : "notes"} read so far`
      : `${String(shown)} of ${String(all)} notes read so far`,
  older: "Show older months",
  readingOlder: "Reading older months…",
  olderFailed: "Older months could not be read. Try again.",
  noneOlder: "There are no older notes.",
  noneBefore: (month: string): string => `Read back to ${month}.`,
  by: (author: string): string => (author === "" ? "by you, just now" : `by ${author}`),
  back: "All notes",
  open: "Open in SharePoint",
  opensOutside: "opens outside Teams",
  happened: "What happened",
  learned: "What was learned",
  nextTime: "Next time, do this",
  action: "Action",
  actionOwner: "Who",
  actionDue: "By when",
  actionState: "Action is",
  actionStates: { Open: "Still to do", Done: "Done" } as Readonly<Record<string, string>>,
  reuse: "Other teams may re-use this lesson",
  yes: "Yes",
  no: "No",
  reviewBy: "Look again by",
  reviewComment: "What the reviewer said",
  changed: (day: string, who: string): string =>
    `Last changed on ${day}${who === "" ? "" : ` by ${who}`}.`,
  card: "Open the card",
} as const;

/** A page in place of the notes: what is so, what it means, and the one next step. */
export interface StateWords {
  readonly title: string;
  readonly meaning: string;
}

/** States that are never mixed up (design section 7). */
export const stateOfNotesWords = {
  empty: {
    title: "Nothing here yet",
    meaning:
      "No learning notes are saved for this team in the months we read. Open a card and write the first one.",
  },
  "no-match": {
    title: "No match",
    meaning: "No note that was read fits this filter. Clear it, or show older months.",
  },
  "not-allowed": {
    title: "You may not see these notes",
    meaning: "SharePoint does not let you read this team's site. A team owner can change that.",
  },
  "not-found": {
    title: "The notes were not found",
    meaning:
      "The team's SharePoint site or its list is gone. A team owner can check that they still exist.",
  },
  failed: {
    title: "The notes could not be loaded",
    meaning:
      "Microsoft 365 did not answer as it should. Nothing is lost. Try again in a few minutes.",
  },
  offline: {
    title: "The notes could not be loaded",
    meaning: "There is no connection to Microsoft 365. Check your network, then try again.",
  },
  busy: {
    title: "The notes could not be loaded",
    meaning: "Microsoft 365 is busy. Wait a few minutes, then try again.",
  },
  "sign-in": {
    title: "Sign in to read the notes",
    meaning:
      "You need to sign in, or agree that this app may read your team's notes for you. If you cannot agree, ask your Microsoft 365 administrator.",
  },
  "not-set-up": {
    title: "This team is not set up yet",
    meaning:
      "There is no list for learning notes yet. It is set up when a team owner saves the first note here.",
  },
  "files-not-ready": {
    title: "This channel is not ready yet",
    meaning:
      "The channel has no SharePoint site. Open the channel's Files tab once. Then come back.",
  },
  settings: {
    title: "Technique Cards is not set up on its server",
    meaning:
      "Its settings are missing or wrong, so notes cannot be read. Your Microsoft 365 administrator can put this right. The cards still work.",
  },
  "no-note": {
    title: "This note was not found",
    meaning: "It may have been deleted, or it belongs to another team.",
  },
  browser: {
    title: "Notes live in your team's channel",
    meaning:
      "You are in a browser of its own. Open Technique Cards as a tab in a Teams channel to read its notes.",
  },
  "no-team": {
    title: "Notes live in your team's channel",
    meaning:
      "There is no team around this page. Open Technique Cards as a tab in a Teams channel to read its notes.",
  },
} as const satisfies Readonly<Record<string, StateWords>>;

export type StateOfNotes = keyof typeof stateOfNotesWords;

export const stepWords = {
  signIn: "Sign in",
  again: "Try again",
  cards: "Go to the cards",
  clear: "Clear the filter",
} as const;
