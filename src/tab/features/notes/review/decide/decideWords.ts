import type { Decision } from "#domain/review/decision.ts";

export type DecisionKind = Decision["kind"];

/** What a reviewer reads when they decide about a note. */
export const decideWords = {
  title: "Your decision",
  lead: "Is it true, clear to a stranger, and free of names and blame?",
  cancel: "Not now",
  needed: "(needed)",
  more: "Look again and action (optional)",
  next: "Next note",
  reasons: "What should change?",
  closeReasons: "Why is it closed?",
  blocked: "Somebody else changed the same words of this note as you did. Decide that first.",
} as const;

/** The buttons, in the order in which they stand. */
export const choiceWords: Readonly<Record<DecisionKind, string>> = {
  check: "Check",
  "ask-change": "Ask for a change",
  practice: "Put into practice",
  close: "Close",
};

/** The same where the note stands there already: its words may have changed, or the day to look again has come. */
export const againWords: ReadonlyMap<DecisionKind, string> = new Map([
  ["check", "Check again"],
  ["practice", "Still in practice"],
]);

/** What a decision's own form says. */
export const formOfWords: Readonly<
  Record<DecisionKind, { readonly title: string; readonly lead: string; readonly press: string }>
> = {
  check: {
    title: "Check this note",
    lead: "It then shows as checked by the team, for the words as you read them.",
    press: "Mark as checked",
  },
  "ask-change": {
    title: "Ask for a change",
    lead: "The author sees what you ask for. When they change the note, it waits to be checked again.",
    press: "Send back",
  },
  practice: {
    title: "Put into practice",
    lead: "Choose this when something is done differently now because of this note.",
    press: "Mark as put into practice",
  },
  close: {
    title: "Close this note",
    lead: "It stays in the list, closed. Everybody can read why.",
    press: "Close it",
  },
};

/** Said once it is pressed. */
export const decidedWords: Readonly<Record<DecisionKind, string>> = {
  check: "Checked.",
  "ask-change": "Sent back with what you ask for.",
  practice: "Marked as put into practice.",
  close: "Closed.",
};

/** The fields of the form. */
export const fieldWords = {
  care: "Would this change patient care?",
  careHint: "Then your organisation's own governance must agree to it. A note here does not.",
  no: "No",
  yes: "Yes",
  reference: "Where is it in your own governance?",
  referenceHint: "For example the number of a policy, or the group that agreed and when.",
  comments: {
    "ask-change": "In your own words",
    close: "In your own words",
    practice: "What changed?",
  },
  practiceHint: "What is done differently now, and where it is written down.",
  reviewBy: "Look again by",
  actionWhat: "What will change?",
  actionOwner: "Which role will see to it?",
  actionOwnerHint: "A role, such as ward manager. Not a person's name.",
  actionDue: "By when?",
} as const;

/** What stops a decision. */
export const decisionProblemWords = {
  unanswered: "Choose no or yes.",
  reasons: "Choose a reason, or write one.",
  practice: "Write what changed.",
  reference: "Write where your governance has it.",
} as const;

export const undoneWords = "Undone. The note stands as it did.";

/** A decision that the list does not take, because of what somebody else did meanwhile. */
export const stoppedWords = {
  heading: "Your decision was not saved",
  gone: "This note was deleted from the team's list. There is nothing left to decide.",
  unread: "You have not read the new words, so nothing was decided.",
  now: "The note as it stands now",
  yours: "What you wrote",
  again: "Decide again",
  leave: "Leave it as it is",
  takeOut: "Take my decision out",
  left: "Your decision is taken out. The note stays as it is in the list.",
} as const;
