import type { SavedNote } from "#domain/notes/learningNote.ts";
import { toVersion } from "#graph/notes/eTag.ts";

/**
 * Notes as read, and as this page has sent them; newest first, each once, in its latest version. Of the same version, what
 * was read counts: a note as sent has no names.
 */
export function joinNotes(
  read: readonly SavedNote[],
  sent: readonly SavedNote[],
): readonly SavedNote[] {
  const byKey = new Map<string, SavedNote>();
  for (const saved of [...read, ...sent]) {
    const known = byKey.get(saved.note.key);
    if (!known || toVersion(saved.eTag) > toVersion(known.eTag)) byKey.set(saved.note.key, saved);
  }
  return [...byKey.values()].sort((one, other) => other.createdAt.localeCompare(one.createdAt));
}

export interface MonthOfNotes {
  readonly period: string;
  readonly notes: readonly SavedNote[];
}

/** The same notes by the month they were made in, newest month first. */
export function toMonths(notes: readonly SavedNote[]): readonly MonthOfNotes[] {
  const months = new Map<string, SavedNote[]>();
  for (const saved of notes) {
    const month = months.get(saved.note.period);
    if (month) month.push(saved);
    else months.set(saved.note.period, [saved]);
  }
  return [...months]
    .map(([period, inMonth]) => ({ period, notes: inMonth }))
    .sort((one, other) => other.period.localeCompare(one.period));
}
