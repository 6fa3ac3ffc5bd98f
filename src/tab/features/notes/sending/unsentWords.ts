import type { KeptWhere } from "./KeptWhere.ts";

/** What the list of what waits says. */
export const unsentWords = {
  heading: (count: number): string =>
    count === 1 ? "1 note not sent yet" : `${String(count)} notes not sent yet`,
  change: "A change to:",
  decisions: {
    Checked: "Your check of:",
    ChangeAsked: "Your request for a change to:",
    InPractice: "Your mark as put into practice:",
    Closed: "Your closing of:",
  } as Readonly<Record<string, string>>,
  undone: "Your undoing of a decision on:",
  savedHere: (age: string | undefined): string =>
    age === undefined
      ? "Saved here. This device's clock was wrong, so we cannot say when"
      : `Saved here ${age}`,
  byItself: (count: number): string =>
    count === 1
      ? "It is sent by itself while this page is open."
      : "They are sent by themselves while this page is open.",
  nextTry: (soon: string): string => `Next try ${soon}.`,
  askedToWait: (moment: string): string =>
    `Microsoft 365 is busy and asked us to wait until ${moment}.`,
  afterThat: (count: number): string =>
    count === 1
      ? "It is sent by itself after that, while this page is open."
      : "They are sent by themselves after that, while this page is open.",
  tried: (moment: string): string => `Tried at ${moment}. Not sent yet.`,
  notTried: (moment: string): string =>
    `Not tried now. Microsoft 365 asked us to wait until ${moment}.`,
  sendAll: "Send all now",
  showAll: (count: number): string => `Show all ${String(count)}`,
  showFewer: "Show fewer",
  saved: (title: string): string => `Saved to the team: ${title}`,
  savedMany: (count: number): string => `${String(count)} notes saved to the team`,
} as const;

/** Where what waits is, and what that means for it. */
export const keptWords: Readonly<Record<KeptWhere, string>> = {
  device: "Kept on this device only.",
  window:
    "This device has no room left. Kept only until this window closes, so leave it open until it is sent.",
  memory:
    "This browser would not keep it. It is lost when this page closes, so leave the page open until it is sent.",
  shared:
    "This computer is shared. Kept only until this page closes, so leave the page open until it is sent.",
};

export const copyWords = {
  copy: "Copy the words",
  copied: "Copied.",
  label: "The words of this note",
  selected:
    "Teams would not let us copy. The words are selected: press Ctrl and C. On a phone, hold them and choose Copy.",
} as const;

export const deleteWords = {
  offer: "Delete",
  ask: "Delete this note from this device? Its words are then gone for good.",
  askDecision: "Delete this decision from this device? It is then not made.",
  askChange: "Delete this change from this device? Its words are then gone for good.",
  mayBeThere: "If it was sent before, it stays in the team's list.",
  mayBeDecided: "If it was sent before, the note in the team's list stays decided.",
  mayBeChanged: "If it was sent before, the note in the team's list stays changed.",
  yes: "Delete it for good",
  no: "Keep it",
  done: (title: string): string => `Deleted from this device: ${title}`,
} as const;
