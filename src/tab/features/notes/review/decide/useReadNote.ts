import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import { toRawNote } from "#domain/notes/toRawNote.ts";
import { findOtherWords } from "#domain/review/coveredWords.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import { joinNotes } from "#tab/features/notes/list/joinNotes.ts";
import { useSenderState } from "#tab/features/notes/sending/useNoteSender.ts";

/**
 * The note as the person reads it, in the newest version that says the same: a version with words that are not on the
 * screen was not read. `shown` is one that stands on the screen as well.
 */
export function useReadNote(saved: SavedNote, to: Destination, shown?: SavedNote): SavedNote {
  const { sent } = useSenderState();
  const [read = saved] = joinNotes([saved], shown ? [shown] : []);
  const own = sent
    .filter((one) => one.to === destinationKey(to) && one.saved.note.key === saved.note.key)
    .filter((one) => saysTheSame(one.saved.note, read.note))
    .map((one) => one.saved);
  const [latest = read] = joinNotes([read], own);
  return latest;
}

const saysTheSame = (one: LearningNote, other: LearningNote): boolean =>
  findOtherWords(toRawNote(one), [toRawNote(other)]).length === 0;
