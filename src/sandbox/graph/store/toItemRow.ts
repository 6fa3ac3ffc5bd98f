import type { SQLOutputValue } from "node:sqlite";
import type { Fields, ItemRow } from "./rows.ts";

export const toItemRow = (row: Record<string, SQLOutputValue>): ItemRow => ({
  listId: String(row["list_id"]),
  id: Number(row["id"]),
  guid: String(row["guid"]),
  version: Number(row["version"]),
  createdAt: String(row["created_at"]),
  createdBy: String(row["created_by"]),
  modifiedAt: String(row["modified_at"]),
  modifiedBy: String(row["modified_by"]),
  fields: JSON.parse(String(row["fields"])) as Fields,
});
