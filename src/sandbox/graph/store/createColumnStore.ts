import { randomUUID } from "node:crypto";
import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import { inTransaction } from "./inTransaction.ts";
import { isUniqueViolation } from "./isUniqueViolation.ts";
import { pathOf } from "./pathOf.ts";
import type { ColumnDefinition, ColumnRow } from "./rows.ts";

export function createColumnStore(database: DatabaseSync) {
  const insert = database.prepare(
    "INSERT INTO columns (list_id, id, name, definition) VALUES (?, ?, ?, ?)",
  );
  const ofList = database.prepare("SELECT * FROM columns WHERE list_id = ? ORDER BY number");
  const unindex = database.prepare("DELETE FROM indexed_values WHERE column_number = ?");

  function index({ number, listId, definition }: ColumnRow): void {
    const { name, enforceUniqueValues } = definition;
    database
      .prepare(
        `INSERT INTO indexed_values (column_number, value, item_id, is_unique)
         SELECT ?, fields ->> ?, id, ? FROM items WHERE list_id = ? AND fields ->> ? IS NOT NULL`,
      )
      .run(number, pathOf(name), enforceUniqueValues ? 1 : 0, listId, pathOf(name));
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
        const text = JSON.stringify(definition);
        const { lastInsertRowid } = insert.run(listId, id, definition.name, text);
        return { number: Number(lastInsertRowid), id, listId, definition };
      } catch (error) {
        if (isUniqueViolation(error)) return undefined;
        throw error;
      }
    },

    /** False, and nothing changed, when values that repeat would have to be unique. */
    change(column: ColumnRow): boolean {
      const { number, definition } = column;
      try {
        inTransaction(database, () => {
          database
            .prepare("UPDATE columns SET definition = ? WHERE number = ?")
            .run(JSON.stringify(definition), number);
          unindex.run(number);
          if (definition.indexed) index(column);
        });
        return true;
      } catch (error) {
        if (isUniqueViolation(error)) return false;
        throw error;
      }
    },

    remove({ number, listId, definition }: ColumnRow): void {
      inTransaction(database, () => {
        database.prepare("DELETE FROM columns WHERE number = ?").run(number);
        unindex.run(number);
        database
          .prepare("UPDATE items SET fields = json_remove(fields, ?) WHERE list_id = ?")
          .run(pathOf(definition.name), listId);
      });
    },
  };
}

const toColumnRow = (row: Record<string, SQLOutputValue>): ColumnRow => ({
  number: Number(row["number"]),
  id: String(row["id"]),
  listId: String(row["list_id"]),
  definition: JSON.parse(String(row["definition"])) as ColumnDefinition,
});
