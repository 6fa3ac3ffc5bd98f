import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { RawNote } from "#domain/notes/rawNote.ts";
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

/** The columns in which two notes differ, with the second one's values; null takes a value away. */
export function toChangedFields(
  from: RawNote,
  to: RawNote,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    [titleColumn, ...noteColumns].flatMap(({ name, carries }) => {
      const value = to[carries] ?? "";
      return value === (from[carries] ?? "") ? [] : [[name, value === "" ? null : value]];
    }),
  );
}
