import { parseFilter } from "#sandbox/graph/filter/parseFilter.ts";
import { toSql } from "#sandbox/graph/filter/toSql.ts";
import { openDatabase } from "#sandbox/graph/store/openDatabase.ts";

function planOf(filter: string): readonly string[] {
  const database = openDatabase();
  const { where, values } = toSql(parseFilter(filter), ({ field }) => field.length);
  const sql = `EXPLAIN QUERY PLAN SELECT * FROM items i WHERE i.list_id = ? AND i.id > 0 AND (${where})`;
  const plan = database.prepare(sql).all("list", ...values);
  database.close();
  return plan.map((row) => String(row["detail"]));
}

it.each(["fields/LnKey eq 'k'", "fields/LnPeriod eq '2026-11' and fields/LnState eq 'Waiting'"])(
  "asks the index and scans no table for %s",
  (filter) => {
    const plan = planOf(filter);

    expect(plan.filter((step) => step.startsWith("SCAN"))).toEqual([]);
    expect(plan.join("\n")).toMatch(/SEARCH v USING .*column_number=\? AND value=\?/);
  },
);
