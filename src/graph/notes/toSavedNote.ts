import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { RawNote } from "#domain/notes/rawNote.ts";
import { toLearningNote } from "#domain/notes/toLearningNote.ts";

import { keyColumn, noteColumns, titleColumn } from "./columns.ts";
import { type NoteItem, toETag } from "./noteItem.ts";

/** The list's one item that is no note: it holds the team's settings. */
const settingsKey = "settings";

export const isNote = (item: NoteItem): boolean => item.fields?.[keyColumn.name] !== settingsKey;

/** A list item in domain words, with what SharePoint stamped on it. Values nobody foresaw are kept as written. */
export function toSavedNote(item: NoteItem): SavedNote {
  const createdAt = item.createdDateTime ?? "";
  return {
    note: toNote(item.fields ?? {}),
    itemId: item.id,
    eTag: toETag(item),
    createdAt,
    createdBy: toName(item.createdBy),
    lastModifiedAt: item.lastModifiedDateTime ?? createdAt,
    lastModifiedBy: toName(item.lastModifiedBy),
    ...(item.webUrl ? { webUrl: item.webUrl } : {}),
  };
}

/** The values of an item, or of an older version of it, in domain words. */
export const toNote = (fields: Readonly<Record<string, unknown>>): LearningNote =>
  toLearningNote(toRaw(fields));

function toRaw(fields: Readonly<Record<string, unknown>>): RawNote {
  return Object.fromEntries(
    [titleColumn, ...noteColumns].flatMap(({ name, carries }) => {
      const value = fields[name];
      if (typeof value === "string") return [[carries, value]];
      return typeof value === "number" || typeof value === "boolean"
        ? [[carries, String(value)]]
        : [];
    }),
  );
}

const toName = (by: NoteItem["createdBy"]): string =>
  by?.user?.displayName ?? by?.application?.displayName ?? "";
