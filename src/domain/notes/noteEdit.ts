import type { LearningNote, SavedNote } from "./learningNote.ts";

/** What a person wants changed in a note that the list holds. Kept on the device until the list is known to have it. */
export interface NoteEdit {
  /** The note as the list held it when the person began. */
  readonly found: SavedNote;
  /** What the person's words are a change of, where that is not the note as found. */
  readonly base?: LearningNote;
  /** The note as the person wants it. */
  readonly mine: LearningNote;
  /** What was sent before and may have arrived; never somebody else's words. */
  readonly tried: readonly LearningNote[];
  /** A reviewer's decision on the words as they were read: on other words it does not hold. */
  readonly decision?: true;
}
