import type { SavedNote } from "#domain/notes/learningNote.ts";

/** Notes as read, with those just sent that the list did not tell of yet; newest first, each once. */
export function joinNotes(
  read: readonly SavedNote[],
  sent: readonly SavedNote[],
): readonly SavedNote[] {
  const byKey = new Map([...sent, ...read].map((saved) => [saved.note.key, saved]));
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
