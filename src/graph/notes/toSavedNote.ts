import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { RawNote } from "#domain/notes/rawNote.ts";
import { toLearningNote } from "#domain/notes/toLearningNote.ts";
import type { PersonStamp } from "#domain/review/personStamp.ts";

import { keyColumn, noteColumns, titleColumn } from "./columns.ts";
import { type NoteItem, toETag } from "./noteItem.ts";

/** The list's one item that is no note: it holds the team's settings. */
export const settingsKey = "settings";

export const isNote = (item: NoteItem): boolean => item.fields?.[keyColumn.name] !== settingsKey;

/** A list item in domain words, with what SharePoint stamped on it. Values nobody foresaw are kept as written. */
export function toSavedNote(item: NoteItem): SavedNote {
  const createdAt = item.createdDateTime ?? "";
  const [createdBy, lastModifiedBy] = [toStamp(item.createdBy), toStamp(item.lastModifiedBy)];
  return {
    note: toNote(item.fields ?? {}),
    itemId: item.id,
    eTag: toETag(item),
    createdAt,
    createdBy: createdBy.name,
    ...(createdBy.id ? { createdById: createdBy.id } : {}),
    lastModifiedAt: item.lastModifiedDateTime ?? createdAt,
    lastModifiedBy: lastModifiedBy.name,
    ...(lastModifiedBy.id ? { lastModifiedById: lastModifiedBy.id } : {}),
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

/** An app that acted on its own has no id in the directory of people. */
export const toStamp = (by: NoteItem["createdBy"]): PersonStamp => ({
  id: by?.user?.id ?? "",
  name: by?.user?.displayName ?? by?.application?.displayName ?? "",
});
