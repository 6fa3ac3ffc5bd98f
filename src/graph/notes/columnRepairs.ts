import type { ColumnDefinition } from "./columnDefinition.ts";
import { keyColumn } from "./columns.ts";
import type { ListColumn } from "./listPlan.ts";

/** What a list still lacks. A column that is there keeps its type for ever; only index and uniqueness are mended. */
export type ColumnRepair =
  | { readonly repair: "add"; readonly column: ListColumn }
  | { readonly repair: "mend"; readonly column: ListColumn; readonly columnId: string };

export function toColumnRepairs(
  columns: readonly ListColumn[],
  found: readonly ColumnDefinition[],
): readonly ColumnRepair[] {
  return columns.flatMap((column): readonly ColumnRepair[] => {
    const there = found.find(({ name }) => name === column.name);
    if (!there) return [{ repair: "add", column }];
    const isIndexed = !column.indexed || there.indexed === true;
    const isUnique = !column.unique || there.enforceUniqueValues === true;
    return isIndexed && isUnique ? [] : [{ repair: "mend", column, columnId: there.id }];
  });
}

/** Only a unique key makes a second save of the same note impossible, and only an index makes it unique. */
export const isKeySafe = (found: readonly ColumnDefinition[]): boolean =>
  found.some(
    ({ name, indexed, enforceUniqueValues }) =>
      name === keyColumn.name && indexed === true && enforceUniqueValues === true,
  );

/** Somebody took the key's uniqueness or its index away. */
export const isKeyMend = ({ repair, column }: ColumnRepair): boolean =>
  repair === "mend" && column.unique === true;
