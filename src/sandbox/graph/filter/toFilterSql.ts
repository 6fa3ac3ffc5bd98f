import { badRequest, generalException, invalidRequest, tooManyResources } from "../refusals.ts";
import type { Store } from "../store/createStore.ts";
import type { ColumnRow } from "../store/rows.ts";
import { itemType } from "../wire/itemShape.ts";
import { type Clause, type Condition, hasOr, toClauses } from "./condition.ts";
import { getIndexed } from "./getIndexed.ts";
import { type Sql, toSql, toTest } from "./toSql.ts";

/** SharePoint's rules for a filter: indexed columns only, and never more rows than the threshold. */
export function toFilterSql(
  { count }: Store,
  listId: string,
  columns: readonly ColumnRow[],
  condition: Condition,
): Sql {
  const numberOf = (clause: Clause) => getIndexed(columns, toName(clause, columns)).number;
  const sql = toSql(condition, numberOf);

  const clauses = toClauses(condition);
  const isNarrow = clauses.every(({ comparison }) => comparison === "eq") && !hasOr(condition);
  if (!isNarrow && count.isLarge(listId)) throw tooManyResources();
  const [first] = clauses;
  if (first && count.matchesMany(numberOf(first), ...toTest(first))) throw tooManyResources();
  return sql;
}

function toName({ field }: Clause, columns: readonly ColumnRow[]): string {
  if (field.startsWith("fields/")) return field.slice("fields/".length);
  if (columns.some(({ definition }) => definition.name === field)) throw generalException();
  throw itemType.properties.includes(field)
    ? invalidRequest("The provided filter statement is not supported")
    : badRequest("Invalid filter clause");
}
