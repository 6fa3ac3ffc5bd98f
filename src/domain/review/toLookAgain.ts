import type { LearningNote, SavedNote } from "../notes/learningNote.ts";

/** What a team should look at again, the longest overdue first. */
export interface LookAgain {
  /** Notes whose day to look again has passed. */
  readonly past: readonly SavedNote[];
  /** Notes whose action is still to do, and was due. */
  readonly overdue: readonly SavedNote[];
}

/** Out of some notes, each once; `today` is `2026-11-30`. What is closed or replaced is done with. */
export function toLookAgain(notes: readonly SavedNote[], today: string): LookAgain {
  const open = notes.filter(({ note }) => note.state !== "Closed" && note.mergedInto === "");
  const byDay = (toDay: (note: LearningNote) => string) =>
    open
      .filter(({ note }) => toDay(note) !== "" && toDay(note) < today)
      .sort((one, other) => toDay(one.note).localeCompare(toDay(other.note)));
  return { past: byDay(({ reviewBy }) => reviewBy), overdue: byDay(toOpenDay) };
}

const toOpenDay = ({ action }: LearningNote): string =>
  action?.state === "Open" ? action.due : "";
