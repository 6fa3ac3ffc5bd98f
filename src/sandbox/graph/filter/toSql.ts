import type { SQLInputValue } from "node:sqlite";
import type { Clause, Comparison, Condition } from "./condition.ts";

export interface Sql {
  readonly where: string;
  readonly values: readonly SQLInputValue[];
}

const tests: Readonly<Record<Comparison, string>> = {
  eq: "= ?",
  ne: "<> ?",
  gt: "> ?",
  ge: ">= ?",
  lt: "< ?",
  le: "<= ?",
  startswith: "LIKE ? ESCAPE '\\'",
};

export const toTest = ({ comparison, value }: Clause): readonly [string, SQLInputValue] => [
  tests[comparison],
  comparison === "startswith" ? `${String(value).replaceAll(/[\\%_]/g, "\\$&")}%` : value,
];

type NumberOf = (clause: Clause) => number;

/** The first clause picks the rows out of the index; the others only look at those. */
export function toSql(condition: Condition, numberOf: NumberOf, isFirst = true): Sql {
  if (condition.kind === "clause") return toClauseSql(condition, numberOf, isFirst);
  const left = toSql(condition.left, numberOf, isFirst && condition.kind === "and");
  const right = toSql(condition.right, numberOf, false);
  const word = condition.kind === "and" ? "AND" : "OR";
  return {
    where: `(${left.where} ${word} ${right.where})`,
    values: [...left.values, ...right.values],
  };
}

function toClauseSql(clause: Clause, numberOf: NumberOf, isFirst: boolean): Sql {
  const [test, value] = toTest(clause);
  const rows = `FROM indexed_values v WHERE v.column_number = ? AND v.value ${test}`;
  return {
    where: isFirst
      ? `i.id IN (SELECT item_id ${rows})`
      : `EXISTS (SELECT 1 ${rows} AND item_id = i.id)`,
    values: [numberOf(clause), value],
  };
}
