import type { NoteState, SavedNote } from "../notes/learningNote.ts";
import { isChecked } from "./isChecked.ts";

/** Notes that may be lessons: to be looked for. */
export const checkedStates: readonly NoteState[] = ["InPractice", "Checked"];

/** What a team has learned, out of its notes: what was put into practice first, then what was checked; newest first within each. */
export const toLessons = (notes: readonly SavedNote[]): readonly SavedNote[] =>
  notes
    .filter(({ note }) => isChecked(note) && note.mergedInto === "")
    .sort(
      (one, other) => toRank(one) - toRank(other) || other.createdAt.localeCompare(one.createdAt),
    );

const toRank = ({ note }: SavedNote): number => (note.state === "InPractice" ? 0 : 1);
