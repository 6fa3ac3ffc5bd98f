import { pathOf } from "../store/pathOf.ts";
import type { ViewFilter } from "../store/rows.ts";
import type { Sql } from "./toSql.ts";

/** Graph shows only what the list's default view shows (microsoft-graph-docs#21195), whatever else is asked. */
export function toViewSql(view: ViewFilter | undefined, asked: Sql | undefined): Partial<Sql> {
  if (!view) return asked ?? {};
  const shown = "i.fields ->> ? = ?";
  const values = [pathOf(view.column), view.value];
  if (!asked) return { where: shown, values };
  return { where: `(${asked.where}) AND ${shown}`, values: [...asked.values, ...values] };
}
