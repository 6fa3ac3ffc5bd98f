import { GraphError } from "../client/GraphError.ts";
import { type ColumnRepair, isKeyMend, toColumnRepairs } from "../notes/columnRepairs.ts";
import { keyColumn, noteColumns } from "../notes/columns.ts";
import type { SeenList, Sight } from "./lookAtLists.ts";
import type { Need, NeedState } from "./SetUpRepository.ts";
import { usesPlan } from "./usesPlan.ts";

/** What the list of notes has and lacks, need by need. */
export function toListNeeds(notes: Sight): readonly NeedState[] {
  if (notes === "missing") return [{ need: "list", state: "missing" }, ...unknown(onTheList)];
  if (notes instanceof GraphError) return unknown(["list", ...onTheList], notes);
  const repairs = toColumnRepairs(noteColumns, notes.columns);
  return [
    { need: "list", state: "present" },
    toNeed("columns", repairs.filter(isAdd)),
    toNeed("indexes", repairs.filter(lacksIndex(notes))),
    toNeed(
      "unique-key",
      repairs.filter((repair) => isKeyMend(repair) || repair.column.name === keyColumn.name),
    ),
  ];
}

/** The second list is one need: its columns are told with it. */
export function toUsesNeed(uses: Sight): NeedState {
  if (uses === "missing") return { need: "uses-list", state: "missing" };
  if (uses instanceof GraphError) return { need: "uses-list", state: "unknown", fault: uses.fault };
  return toNeed("uses-list", toColumnRepairs(usesPlan.columns, uses.columns));
}

const onTheList: readonly Need[] = ["columns", "indexes", "unique-key"];

export const unknown = (needs: readonly Need[], error?: GraphError): readonly NeedState[] =>
  needs.map((need) => ({ need, state: "unknown", ...(error ? { fault: error.fault } : {}) }));

const isAdd = ({ repair }: ColumnRepair): boolean => repair === "add";

/** A column that is not there has no index either, but is told of once, as a column. */
const lacksIndex =
  ({ columns }: SeenList) =>
  ({ repair, column }: ColumnRepair): boolean =>
    repair === "mend" &&
    column.indexed === true &&
    columns.some(({ name, indexed }) => name === column.name && indexed !== true);

const toNeed = (need: Need, repairs: readonly ColumnRepair[]): NeedState =>
  repairs.length === 0
    ? { need, state: "present" }
    : { need, state: "missing", details: repairs.map(({ column }) => column.displayName) };
