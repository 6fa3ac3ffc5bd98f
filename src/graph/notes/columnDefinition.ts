import * as v from "valibot";

import type { ListColumn, ListPlan } from "./listPlan.ts";

/** What we read of a column (Graph, "columnDefinition resource type"). */
export const columnDefinition = v.object({
  id: v.string(),
  name: v.string(),
  indexed: v.nullish(v.boolean()),
  enforceUniqueValues: v.nullish(v.boolean()),
});

export type ColumnDefinition = v.InferOutput<typeof columnDefinition>;

/** A column as Graph wants to be told of it. Always plain text: rich text would wrap people's words in HTML. */
export const toColumnDefinition = ({
  name,
  displayName,
  indexed,
  unique,
  multiLine,
}: ListColumn): Readonly<Record<string, unknown>> => ({
  name,
  displayName,
  indexed: indexed ?? false,
  enforceUniqueValues: unique ?? false,
  text: multiLine
    ? { allowMultipleLines: true, linesForEditing: 6, textType: "plain" }
    : { allowMultipleLines: false, maxLength: 255, textType: "plain" },
});

/** A new list with all its columns, so that every index is there before the first note. */
export const toListDefinition = ({
  listName,
  columns,
}: ListPlan): Readonly<Record<string, unknown>> => ({
  displayName: listName,
  list: { template: "genericList" },
  columns: columns.map(toColumnDefinition),
});
