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
    "INSERT INTO lists (id, site_id, name, display_name, description, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const byId = database.prepare("SELECT * FROM lists WHERE site_id = ? AND id = lower(?)");
  const byTitle = database.prepare("SELECT * FROM lists WHERE site_id = ? AND display_name = ?");
  const byName = database.prepare("SELECT * FROM lists WHERE site_id = ? AND name = ?");
  const rename = database.prepare(
    "UPDATE lists SET display_name = ?, version = version + 1 WHERE id = ?",
  );
  const bySite = database.prepare("SELECT * FROM lists WHERE site_id = ? ORDER BY rowid");

  /** The title itself, or with the first number behind it that makes it free. */
  function toFreeName(siteId: string, title: string, number = 0): string {
    const name = number === 0 ? title : `${title}${number}`;
    return byName.get(siteId, name) ? toFreeName(siteId, title, number + 1) : name;
  }

  return {
    /** `undefined` when the site has a list of that title already. */
    insert(list: NewList, { by, at }: Stamp): ListRow | undefined {
      const { siteId, displayName, description } = list;
      const name = toFreeName(siteId, displayName);
      const row = { ...list, id: randomUUID(), name, createdAt: at, createdBy: by, version: 0 };
      return unlessTaken(() => {
        insert.run(row.id, siteId, name, displayName, description, at, by);
        return row;
      });
    },

    find(siteId: string, idOrTitle: string): ListRow | undefined {
      const found = byId.get(siteId, idOrTitle) ?? byTitle.get(siteId, idOrTitle);
      return found && toListRow(found);
    },

    findByName(siteId: string, name: string): ListRow | undefined {
      const found = byName.get(siteId, name);
      return found && toListRow(found);
    },

    /** False, and nothing changed, when the site has a list of that title already. */
    rename: (listId: string, displayName: string): boolean =>
      unlessTaken(() => rename.run(displayName, listId)) !== undefined,

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
        for (const table of ["columns", "items", "versions", "changes"]) {
          database.prepare(`DELETE FROM ${table} WHERE list_id = ?`).run(listId);
        }
      });
    },
  };
}

/** `undefined` when a name that is there already would stand there twice. */
function unlessTaken<Result>(write: () => Result): Result | undefined {
  try {
    return write();
  } catch (error) {
    if (isUniqueViolation(error)) return undefined;
    throw error;
  }
}

const toListRow = (row: Record<string, SQLOutputValue>): ListRow => ({
  id: String(row["id"]),
  siteId: String(row["site_id"]),
  name: String(row["name"]),
  displayName: String(row["display_name"]),
  description: String(row["description"]),
  createdAt: String(row["created_at"]),
  createdBy: String(row["created_by"]),
  version: Number(row["version"]),
  ...(typeof row["view_filter"] === "string"
    ? { viewFilter: JSON.parse(row["view_filter"]) as ViewFilter }
    : {}),
});
