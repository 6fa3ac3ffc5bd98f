import type { LearningNote } from "../notes/learningNote.ts";
import { toRawNote } from "../notes/toRawNote.ts";
import { findOtherWords } from "./coveredWords.ts";

/** Whether two notes agree in all that a check covers. */
export const hasSameCovered = (one: LearningNote, other: LearningNote): boolean =>
  findOtherWords(toRawNote(one), [toRawNote(other)]).length === 0;
