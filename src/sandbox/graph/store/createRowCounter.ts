import type { DatabaseSync, SQLInputValue } from "node:sqlite";

/** SharePoint's list view threshold: more rows than this are never touched by one query. */
const listViewThreshold = 5000;

const limit = listViewThreshold + 1;

/** Counts only as far as the threshold needs. */
export function createRowCounter(database: DatabaseSync) {
  const isMany = (from: string, values: readonly SQLInputValue[]): boolean => {
    const sql = `SELECT count(*) AS found FROM (SELECT 1 FROM ${from} LIMIT ${limit})`;
    return Number(database.prepare(sql).get(...values)?.["found"]) > listViewThreshold;
  };

  return {
    isLarge: (listId: string): boolean => isMany("items WHERE list_id = ?", [listId]),

    matchesMany: (columnNumber: number, test: string, value: SQLInputValue): boolean =>
      isMany(`indexed_values WHERE column_number = ? AND value ${test}`, [columnNumber, value]),
  };
}
