import { randomUUID } from "node:crypto";
import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import { inTransaction } from "./inTransaction.ts";
import { isUniqueViolation } from "./isUniqueViolation.ts";
import type { ColumnDefinition, ColumnRow } from "./rows.ts";

export type ColumnStore = ReturnType<typeof createColumnStore>;

export function createColumnStore(database: DatabaseSync) {
  const insert = database.prepare(
    "INSERT INTO columns (list_id, id, name, definition) VALUES (?, ?, ?, ?)",
  );
  const ofList = database.prepare("SELECT * FROM columns WHERE list_id = ? ORDER BY rowid");
  const unindex = database.prepare("DELETE FROM indexed_values WHERE list_id = ? AND name = ?");

  /** The JSON path of one field of an item. */
  const pathOf = (name: string): string => `$.${JSON.stringify(name)}`;

  function index(listId: string, { name, enforceUniqueValues }: ColumnDefinition): void {
    database
      .prepare(
        `INSERT INTO indexed_values (list_id, name, value, item_id, is_unique)
         SELECT list_id, ?, fields ->> ?, id, ? FROM items WHERE list_id = ? AND fields ->> ? IS NOT NULL`,
      )
      .run(name, pathOf(name), enforceUniqueValues ? 1 : 0, listId, pathOf(name));
  }

  return {
    ofList: (listId: string): readonly ColumnRow[] => ofList.all(listId).map(toColumnRow),

    /** `undefined` when the list has a column of that name already. */
    insert(
      listId: string,
      definition: ColumnDefinition,
      id: string = randomUUID(),
    ): ColumnRow | undefined {
      try {
        insert.run(listId, id, definition.name, JSON.stringify(definition));
        return { id, listId, definition };
      } catch (error) {
        if (isUniqueViolation(error)) return undefined;
        throw error;
      }
    },

    /** False, and nothing changed, when values that repeat would have to be unique. */
    change(listId: string, id: string, definition: ColumnDefinition): boolean {
      try {
        inTransaction(database, () => {
          database
            .prepare("UPDATE columns SET definition = ? WHERE list_id = ? AND id = ?")
            .run(JSON.stringify(definition), listId, id);
          unindex.run(listId, definition.name);
          if (definition.indexed) index(listId, definition);
        });
        return true;
      } catch (error) {
        if (isUniqueViolation(error)) return false;
        throw error;
      }
    },

    remove({ listId, id, definition }: ColumnRow): void {
      inTransaction(database, () => {
        database.prepare("DELETE FROM columns WHERE list_id = ? AND id = ?").run(listId, id);
        unindex.run(listId, definition.name);
        database
          .prepare("UPDATE items SET fields = json_remove(fields, ?) WHERE list_id = ?")
          .run(pathOf(definition.name), listId);
      });
    },
  };
}

const toColumnRow = (row: Record<string, SQLOutputValue>): ColumnRow => ({
  id: String(row["id"]),
  listId: String(row["list_id"]),
  definition: JSON.parse(String(row["definition"])) as ColumnDefinition,
});
