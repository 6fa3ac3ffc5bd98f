import { invalidRequest, unknownField } from "../refusals.ts";
import type { ColumnRow } from "../store/rows.ts";

/** The column, if it may stand in a filter or an order. */
export function getIndexed(columns: readonly ColumnRow[], name: string): ColumnRow {
  const column = columns.find(({ definition }) => definition.name === name);
  if (!column) throw unknownField(name);
  if (column.definition.indexed) return column;
  throw invalidRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}
