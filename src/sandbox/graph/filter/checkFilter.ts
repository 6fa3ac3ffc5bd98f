import {
  badRequest,
  generalException,
  invalidRequest,
  tooManyResources,
  unknownField,
} from "../refusals.ts";
import type { Store } from "../store/createStore.ts";
import type { ColumnRow } from "../store/rows.ts";
import { itemType } from "../wire/itemShape.ts";
import { type Clause, type Condition, hasOr, toClauses } from "./condition.ts";
import { toTest } from "./toSql.ts";

/** SharePoint's rules for a filter: indexed columns only, and never more rows than the threshold. */
export function checkFilter(
  store: Store,
  listId: string,
  columns: readonly ColumnRow[],
  condition: Condition,
): Condition {
  const bare = withoutPrefix(condition, columns);
  const clauses = toClauses(bare);
  for (const { field } of clauses) checkIndexed(columns, field);

  const isNarrow = clauses.every(({ comparison }) => comparison === "eq") && !hasOr(bare);
  if (!isNarrow && store.count.isLarge(listId)) throw tooManyResources();
  const [first] = clauses;
  if (first && store.count.matchesMany(listId, first.field, ...toTest(first))) {
    throw tooManyResources();
  }
  return bare;
}

export function checkIndexed(columns: readonly ColumnRow[], field: string): void {
  const column = columns.find(({ definition }) => definition.name === field);
  if (!column) throw unknownField(field);
  if (column.definition.indexed) return;
  throw invalidRequest(
    `Field '${field}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

function withoutPrefix(condition: Condition, columns: readonly ColumnRow[]): Condition {
  if (condition.kind === "clause") return { ...condition, field: toField(condition, columns) };
  const { kind, left, right } = condition;
  return { kind, left: withoutPrefix(left, columns), right: withoutPrefix(right, columns) };
}

function toField({ field }: Clause, columns: readonly ColumnRow[]): string {
  if (field.startsWith("fields/")) return field.slice("fields/".length);
  if (columns.some(({ definition }) => definition.name === field)) throw generalException();
  throw itemType.properties.includes(field)
    ? invalidRequest("The provided filter statement is not supported")
    : badRequest("Invalid filter clause");
}
