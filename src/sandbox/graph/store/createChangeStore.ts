import type { DatabaseSync } from "node:sqlite";

export type ChangeStore = ReturnType<typeof createChangeStore>;

/** That an item was made, changed or deleted; only the last of it is kept for each item. */
export interface ChangeRow {
  readonly number: number;
  readonly itemId: number;
  readonly isDeleted: boolean;
}

export interface ChangeQuery {
  readonly after: number;
  /** Of what was deleted up to this change, nothing is told. */
  readonly quietUntil: number;
  readonly size: number;
}

/** What became of the items of a list, in the order in which it happened. */
export function createChangeStore(database: DatabaseSync) {
  const note = database.prepare(
    "INSERT OR REPLACE INTO changes (list_id, item_id, is_deleted) VALUES (?, ?, ?)",
  );
  const newest = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'changes'");
  const since = database.prepare(
    `SELECT number, item_id, is_deleted FROM changes
     WHERE list_id = ? AND number > ? AND (is_deleted = 0 OR number > ?) ORDER BY number LIMIT ?`,
  );
  const epoch = database.prepare("SELECT change_epoch FROM lists WHERE id = ?");
  const forget = database.prepare("UPDATE lists SET change_epoch = change_epoch + 1 WHERE id = ?");

  return {
    note(listId: string, itemId: number, kind: "there" | "deleted"): void {
      note.run(listId, itemId, kind === "deleted" ? 1 : 0);
    },

    /** The number of the last change anywhere. */
    newest: (): number => Number(newest.get()?.["seq"] ?? 0),

    since: (listId: string, { after, quietUntil, size }: ChangeQuery): readonly ChangeRow[] =>
      since.all(listId, after, quietUntil, size).map((row) => ({
        number: Number(row["number"]),
        itemId: Number(row["item_id"]),
        isDeleted: row["is_deleted"] === 1,
      })),

    /** Goes up each time the list forgets, so that links from before can be told. */
    epochOf: (listId: string): number => Number(epoch.get(listId)?.["change_epoch"] ?? 0),

    forget(listId: string): void {
      forget.run(listId);
    },
  };
}
