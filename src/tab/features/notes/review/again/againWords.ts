import { toCheckAddress } from "#tab/ui/addresses.ts";
import type { StateWords } from "#tab/ui/stateWords.ts";

/** What the page of what to look at again says. */
export const againWords = {
  title: "Look again",
  lead: (place: string): string =>
    `Lessons of ${place} whose day to look again has passed, and actions that were due.`,
  back: "To check",
  loading: "Looking for what is due",
  past: "Past the day to look again",
  overdue: "Actions overdue",
  noPast: "No note is past its day.",
  noOverdue: "No action is overdue.",
  pastSince: (day: string): string => `Look again by ${day}`,
  dueSince: (day: string): string => `Due on ${day}`,
  owner: (role: string): string => `For: ${role}`,
  notWhole: "There may be more. Deal with these first, then open this page again.",
  lookedBack: (month: string): string => `Looked back to ${month}.`,
  further: "Look further back",
  lookingFurther: "Looking further back…",
  furtherFailed: "It could not be read. Try again.",
  more: (count: number): string => `Show ${String(count)} more`,
  message: "A message for the channel",
  messageHint: "Copy it, then paste it into a post in Teams. It names no people.",
  hidden: "A note with details that must not be posted",
} as const;

export const noneDueWords: StateWords = {
  title: "Nothing to look at again",
  meaning: "No note is past its day, and no action is overdue.",
  step: { label: "Go to To check", href: toCheckAddress },
};

/** The lines of the message. */
export const messageLines = {
  past: "Notes to look at again:",
  overdue: "Actions overdue:",
  more: (count: number): string => `… and ${String(count)} more.`,
  where: "In Technique Cards, open Notes, then To check, then Look again.",
} as const;

/** A list that is longer than this is not read, and a message not posted. */
export const mostDue = 10;
