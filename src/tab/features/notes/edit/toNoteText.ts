import type { LearningNote } from "#domain/notes/learningNote.ts";

import { toNoteParts } from "../list/toNoteParts.ts";

/** A note as plain text, to be copied: each question with its answer. */
export const toNoteText = (note: LearningNote): string =>
  toNoteParts(note)
    .map(({ label, text }) => `${label}\n${text}`)
    .join("\n\n");
