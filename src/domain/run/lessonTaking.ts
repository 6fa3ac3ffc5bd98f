import type { TechniqueId } from "../cards/technique.ts";
import type { LearningNote } from "../notes/learningNote.ts";

/** Lessons of before on their way into the words of a step. Who shows them need not know the run, nor the run who shows them. */
export interface LessonTaking {
  /** The techniques whose lessons help here. */
  readonly of: readonly TechniqueId[];
  /** Keys of the notes that were taken. */
  readonly taken: readonly string[];
  readonly onTake: (note: LearningNote) => void;
  readonly onTakeOut: (note: LearningNote) => void;
}
