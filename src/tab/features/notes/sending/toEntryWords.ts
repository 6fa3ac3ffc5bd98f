import type { OutboxEntry } from "#tab/platform/Outbox.ts";

import { unsentWords } from "./unsentWords.ts";

/** A reviewer's decision, as against words of the person's own. */
export const isDecision = (entry: OutboxEntry): boolean =>
  entry.kind === "edit" && entry.edit.decision === true;

/** What waits, in front of the note's title; nothing for a new note, which is what it says. */
export function toEntryWords(entry: OutboxEntry): string {
  if (entry.kind === "new") return "";
  if (!isDecision(entry)) return unsentWords.change;
  const { state } = entry.edit.mine;
  return Object.hasOwn(unsentWords.decisions, state)
    ? (unsentWords.decisions[state] ?? "")
    : unsentWords.undone;
}
