import { randomUUID } from "node:crypto";
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { VersionSetting } from "../versionsKept.ts";
import type { ChangeStore } from "./createChangeStore.ts";
import { createVersionStore } from "./createVersionStore.ts";
import { inTransaction } from "./inTransaction.ts";
import { isUniqueViolation } from "./isUniqueViolation.ts";
import { pathOf } from "./pathOf.ts";
import type { ColumnRow, Fields, ItemRow, Stamp } from "./rows.ts";
import { toItemRow } from "./toItemRow.ts";

interface ItemStoreParts {
  readonly versionSetting: VersionSetting;
  readonly changes: ChangeStore;
}

/** The items of all lists, with their earlier versions, and a note of each change. */
export function createItemStore(
  database: DatabaseSync,
  { versionSetting, changes }: ItemStoreParts,
) {
  const versions = createVersionStore(database, versionSetting);
  const nextId = database.prepare(
    "UPDATE lists SET last_item = last_item + 1 WHERE id = ? RETURNING last_item",
  );
  const insert = database.prepare("INSERT INTO items VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?)");
  const update = database.prepare(
    "UPDATE items SET version = version + 1, modified_at = ?, modified_by = ?, fields = ? WHERE list_id = ? AND id = ?",
  );
  const byId = database.prepare("SELECT * FROM items WHERE list_id = ? AND id = ?");
  const newest = database.prepare(
    "SELECT * FROM items WHERE list_id = ? AND fields ->> ? IS NOT NULL ORDER BY id DESC LIMIT 1",
  );
  const byValue = database.prepare(
    "SELECT * FROM items WHERE list_id = ? AND fields ->> ? = ? ORDER BY id LIMIT 1",
  );
  const addValue = database.prepare("INSERT INTO indexed_values VALUES (?, ?, ?, ?)");
  const removeValue = database.prepare(
    "DELETE FROM indexed_values WHERE column_number = ? AND value = ? AND item_id = ?",
  );
  const remove = database.prepare("DELETE FROM items WHERE list_id = ? AND id = ?");

  const find = (listId: string, id: number): ItemRow | undefined => {
    const row = byId.get(listId, id);
    return row && toItemRow(row);
  };

  function indexValues(item: ItemRow, columns: readonly ColumnRow[], how: "add" | "remove"): void {
    for (const { number, definition } of columns) {
      const value = definition.indexed ? toIndexed(item.fields[definition.name]) : undefined;
      if (value === undefined) continue;
      if (how === "remove") removeValue.run(number, value, item.id);
      else addValue.run(number, value, item.id, definition.enforceUniqueValues ? 1 : 0);
    }
  }

  /** `undefined`, and nothing changed, when a value that must be unique stands in another item. */
  function unlessRepeated(work: () => ItemRow): ItemRow | undefined {
    try {
      return inTransaction(database, work);
    } catch (error) {
      if (isUniqueViolation(error)) return undefined;
      throw error;
    }
  }

  return {
    find,

    /** The last item that was made of those that have a value in the column. */
    findNewest(listId: string, column: string): ItemRow | undefined {
      const row = newest.get(listId, pathOf(column));
      return row && toItemRow(row);
    },

    /** The first item that has the value in the column, which needs no index here. */
    findByValue(listId: string, column: string, value: string): ItemRow | undefined {
      const row = byValue.get(listId, pathOf(column), value);
      return row && toItemRow(row);
    },

    insert(listId: string, columns: readonly ColumnRow[], fields: Fields, { by, at }: Stamp) {
      return unlessRepeated(() => {
        const id = Number(nextId.get(listId)?.["last_item"]);
        const guid = randomUUID();
        insert.run(listId, id, guid, at, by, at, by, JSON.stringify(fields));
        const times = { createdAt: at, createdBy: by, modifiedAt: at, modifiedBy: by };
        const item: ItemRow = { listId, id, guid, version: 1, ...times, fields };
        indexValues(item, columns, "add");
        changes.note(listId, id, "there");
        return item;
      });
    },

    change(old: ItemRow, columns: readonly ColumnRow[], fields: Fields, { by, at }: Stamp) {
      return unlessRepeated(() => {
        versions.keep(old);
        indexValues(old, columns, "remove");
        update.run(at, by, JSON.stringify(fields), old.listId, old.id);
        const version = old.version + 1;
        const item: ItemRow = { ...old, version, modifiedAt: at, modifiedBy: by, fields };
        indexValues(item, columns, "add");
        changes.note(item.listId, item.id, "there");
        return item;
      });
    },

    remove(item: ItemRow, columns: readonly ColumnRow[]): void {
      inTransaction(database, () => {
        indexValues(item, columns, "remove");
        versions.remove(item);
        remove.run(item.listId, item.id);
        changes.note(item.listId, item.id, "deleted");
      });
    },

    /** The item as it stands and the versions kept of it, newest first. */
    versionsOf: (item: ItemRow): readonly ItemRow[] => [item, ...versions.before(item)],

    /** Items whose id follows `after` and which meet the condition, in the order of their ids. */
    page(listId: string, { after, size, where = "", values = [] }: PageQuery): readonly ItemRow[] {
      const and = where === "" ? "" : `AND (${where})`;
      const sql = `SELECT * FROM items i WHERE i.list_id = ? AND i.id > ? ${and} ORDER BY i.id LIMIT ?`;
      return database
        .prepare(sql)
        .all(listId, after, ...values, size)
        .map(toItemRow);
    },
  };
}

export interface PageQuery {
  readonly after: number;
  readonly size: number;
  readonly where?: string;
  readonly values?: readonly SQLInputValue[];
}

const toIndexed = (value: unknown): string | number | undefined =>
  typeof value === "boolean"
    ? Number(value)
    : typeof value === "string" || typeof value === "number"
      ? value
      : undefined;
