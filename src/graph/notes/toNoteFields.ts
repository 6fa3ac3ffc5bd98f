import type { LearningNote } from "#domain/notes/learningNote.ts";
import { toRawNote } from "#domain/notes/toRawNote.ts";

import { noteColumns, titleColumn } from "./columns.ts";

/** A note's values under the names of their columns; empty ones are left out. */
export function toNoteFields(note: LearningNote): Readonly<Record<string, string>> {
  const raw = toRawNote(note);
  return Object.fromEntries(
    [titleColumn, ...noteColumns].flatMap(({ name, carries }) => {
      const value = raw[carries];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
