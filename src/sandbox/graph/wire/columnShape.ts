import type { ColumnRow } from "../store/rows.ts";

/** Graph: resources/columndefinition, without what Graph leaves out for the columns of a list. */
export const toColumnShape = ({
  id,
  definition,
}: ColumnRow): Readonly<Record<string, unknown>> => ({
  columnGroup: "Custom Columns",
  ...definition,
  id,
});

export const columnType = {
  name: "columnDefinition",
  properties: [
    "id",
    "columnGroup",
    "description",
    "displayName",
    "enforceUniqueValues",
    "hidden",
    "indexed",
    "name",
    "readOnly",
    "required",
    "defaultValue",
    "text",
    "choice",
    "number",
    "boolean",
    "dateTime",
  ],
};
