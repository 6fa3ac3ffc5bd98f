import { randomUUID } from "node:crypto";
import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import { inTransaction } from "./inTransaction.ts";
import { isUniqueViolation } from "./isUniqueViolation.ts";
import type { ListRow, Stamp, ViewFilter } from "./rows.ts";

export interface NewList {
  readonly siteId: string;
  readonly displayName: string;
  readonly description: string;
}

export function createListStore(database: DatabaseSync) {
  const insert = database.prepare(
    "INSERT INTO lists (id, site_id, display_name, description, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const byId = database.prepare("SELECT * FROM lists WHERE site_id = ? AND id = lower(?)");
  const byName = database.prepare("SELECT * FROM lists WHERE site_id = ? AND display_name = ?");
  const bySite = database.prepare("SELECT * FROM lists WHERE site_id = ? ORDER BY rowid");

  return {
    /** `undefined` when the site has a list of that name already. */
    insert(list: NewList, { by, at }: Stamp): ListRow | undefined {
      const row = { ...list, id: randomUUID(), createdAt: at, createdBy: by, version: 0 };
      try {
        insert.run(row.id, row.siteId, row.displayName, row.description, at, by);
        return row;
      } catch (error) {
        if (isUniqueViolation(error)) return undefined;
        throw error;
      }
    },

    find(siteId: string, idOrTitle: string): ListRow | undefined {
      const found = byId.get(siteId, idOrTitle) ?? byName.get(siteId, idOrTitle);
      return found && toListRow(found);
    },

    ofSite: (siteId: string): readonly ListRow[] => bySite.all(siteId).map(toListRow),

    /** Without a filter the default view shows everything again. */
    setView(listId: string, filter?: ViewFilter): void {
      database
        .prepare("UPDATE lists SET view_filter = ? WHERE id = ?")
        .run(filter ? JSON.stringify(filter) : null, listId);
    },

    remove(listId: string): void {
      inTransaction(database, () => {
        database
          .prepare(
            "DELETE FROM indexed_values WHERE column_number IN (SELECT number FROM columns WHERE list_id = ?)",
          )
          .run(listId);
        database.prepare("DELETE FROM lists WHERE id = ?").run(listId);
        for (const table of ["columns", "items", "versions"]) {
          database.prepare(`DELETE FROM ${table} WHERE list_id = ?`).run(listId);
        }
      });
    },
  };
}

const toListRow = (row: Record<string, SQLOutputValue>): ListRow => ({
  id: String(row["id"]),
  siteId: String(row["site_id"]),
  displayName: String(row["display_name"]),
  description: String(row["description"]),
  createdAt: String(row["created_at"]),
  createdBy: String(row["created_by"]),
  version: Number(row["version"]),
  ...(typeof row["view_filter"] === "string"
    ? { viewFilter: JSON.parse(row["view_filter"]) as ViewFilter }
    : {}),
});
