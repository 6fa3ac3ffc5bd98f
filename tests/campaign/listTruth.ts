import { toNoteParts } from "#domain/notes/noteParts.ts";
import type { RawNote } from "#domain/notes/rawNote.ts";
import { noteColumns, titleColumn } from "#graph/notes/columns.ts";
import type { GraphEmulator, SeenVersion } from "#sandbox/graph/GraphEmulator.ts";

export type Parts = ReadonlyMap<string, string>;

/** What is really in the lists, whatever anybody was told: every version of the item that carries a key. */
export interface ListTruth {
  /** Versions, newest first, of each item with that key; more than one item is a doubled note. */
  readonly find: (siteId: string, key: string) => readonly (readonly SeenVersion[])[];
  /** The list is about to be deleted: what stands in it was there. */
  readonly sweep: (siteId: string) => void;
  /** Whether the note was in a list that somebody deleted since. */
  readonly isSwept: (key: string) => boolean;
}

export function createListTruth(emulator: GraphEmulator): ListTruth {
  const itemsByKey = new Map<string, { listId: string; itemId: string }[]>();
  const readUpTo = new Map<string, number>();
  const swept = new Set<string>();

  /** Items are counted up, so only those after the last one seen are new. */
  function readNew(siteId: string): void {
    for (const { id: listId } of emulator.lists(siteId)) {
      for (const { id, fields } of emulator.items(listId, readUpTo.get(listId) ?? 0)) {
        const key = toText(fields["LnKey"]);
        itemsByKey.set(key, [...(itemsByKey.get(key) ?? []), { listId, itemId: id }]);
        readUpTo.set(listId, Number(id));
      }
    }
  }

  return {
    find(siteId, key) {
      readNew(siteId);
      return (itemsByKey.get(key) ?? [])
        .map(({ listId, itemId }) => emulator.versionsOf(listId, itemId))
        .filter((versions) => versions.length > 0);
    },
    sweep(siteId) {
      readNew(siteId);
      for (const { id } of emulator.lists(siteId)) {
        for (const [key, items] of itemsByKey) {
          if (items.some(({ listId }) => listId === id)) swept.add(key);
        }
      }
    },
    isSwept: (key) => swept.has(key),
  };
}

const toText = (value: unknown): string => (typeof value === "string" ? value : "");

const columns = [titleColumn, ...noteColumns];

/** What stands in each part of a version, read without the product's own reader of items. */
export const toSeenParts = ({ fields }: SeenVersion): Parts => {
  const raw: RawNote = Object.fromEntries(
    columns.map(({ name, carries }) => [carries, toText(fields[name])]),
  );
  return toNoteParts(raw, false);
};
