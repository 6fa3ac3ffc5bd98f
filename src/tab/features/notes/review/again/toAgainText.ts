import type { SavedNote } from "#domain/notes/learningNote.ts";
import { hasNhsNumber } from "#domain/privacy/findNhsNumbers.ts";
import type { LookAgain } from "#domain/review/toLookAgain.ts";
import { toDayWords } from "#tab/features/notes/noteWords.ts";

import { againWords, messageLines, mostDue } from "./againWords.ts";

/** What is due, as a message for the team's channel. What may stand in no note stands in no post either. */
export function toAgainText({ past, overdue }: LookAgain): string {
  const parts = [
    { heading: messageLines.past, lines: toLines(past, toPastLine) },
    { heading: messageLines.overdue, lines: toLines(overdue, toOverdueLine) },
  ].filter(({ lines }) => lines.length > 0);
  return [
    ...parts.map(({ heading, lines }) => [heading, ...lines].join("\n")),
    messageLines.where,
  ].join("\n\n");
}

function toLines(
  notes: readonly SavedNote[],
  toLine: (saved: SavedNote) => string,
): readonly string[] {
  const left = notes.length - mostDue;
  const lines = notes.slice(0, mostDue).map((saved) => `• ${toLine(saved)}`);
  return left > 0 ? [...lines, messageLines.more(left)] : lines;
}

const toPastLine = ({ note }: SavedNote): string =>
  `${toPostable(note.title)} (${againWords.pastSince(toDayWords(note.reviewBy))})`;

function toOverdueLine({ note: { action, title } }: SavedNote): string {
  const { what = "", owner = "", due = "" } = action ?? {};
  const facts = [
    owner && againWords.owner(toPostable(owner)),
    againWords.dueSince(toDayWords(due)),
  ];
  return `${toPostable(what || title)} (${facts.filter(Boolean).join(". ")})`;
}

const toPostable = (text: string): string =>
  hasNhsNumber(text) ? againWords.hidden : text.replaceAll(/\s+/g, " ").trim();
