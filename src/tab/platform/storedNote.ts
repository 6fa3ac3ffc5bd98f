import * as v from "valibot";

import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import { findNoteKey } from "#domain/notes/noteKey.ts";
import { toLearningNote } from "#domain/notes/toLearningNote.ts";
import { toRawNote } from "#domain/notes/toRawNote.ts";

const text = v.string();

/** A note as its list keeps it, so that device and list are read by the one reader. Without a sound key it is none. */
export const storedNote = v.pipe(
  v.record(text, text),
  v.check(({ key = "" }) => findNoteKey(key) !== undefined),
  v.transform((raw) => toLearningNote(raw)),
);

export const storedSavedNote = v.pipe(
  v.object({
    note: storedNote,
    itemId: text,
    eTag: text,
    createdAt: text,
    createdBy: text,
    createdById: v.optional(text),
    lastModifiedAt: text,
    lastModifiedBy: text,
    lastModifiedById: v.optional(text),
    webUrl: v.optional(text),
  }),
  v.transform(({ createdById, lastModifiedById, webUrl, ...saved }): SavedNote => ({
    ...saved,
    ...(createdById ? { createdById } : {}),
    ...(lastModifiedById ? { lastModifiedById } : {}),
    ...(webUrl ? { webUrl } : {}),
  })),
);

export const toStoredNote = (note: LearningNote) => toRawNote(note);

export const toStoredSavedNote = (saved: SavedNote) => ({
  ...saved,
  note: toStoredNote(saved.note),
});
