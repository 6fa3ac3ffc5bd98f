import type { ColumnRow } from "../store/rows.ts";
import { builtInColumns } from "./builtInColumns.ts";

/** The list's own columns, and those that SharePoint writes in every list. */
export const toEveryColumn = (own: readonly ColumnRow[]): readonly ColumnRow[] => [
  ...own,
  ...builtInColumns.map((column) => ({ ...column, number: 0, listId: own[0]?.listId ?? "" })),
];
