import { invalidRequest } from "../refusals.ts";
import type { ColumnDefinition } from "../store/rows.ts";

const mostIndexes = 20;

/** SharePoint: software-boundaries-and-limits. */
export function checkIndexCount(definitions: readonly ColumnDefinition[]): void {
  if (definitions.filter(({ indexed }) => indexed).length > mostIndexes) throw invalidRequest();
}
