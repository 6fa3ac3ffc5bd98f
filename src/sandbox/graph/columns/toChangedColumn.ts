import { isRecord, type Body } from "../readBody.ts";
import { invalidRequest } from "../refusals.ts";
import type { ColumnDefinition } from "../store/rows.ts";
import { checkIndex } from "./toColumnDefinition.ts";

const changeable = [
  "displayName",
  "description",
  "columnGroup",
  "enforceUniqueValues",
  "hidden",
  "indexed",
  "required",
  "defaultValue",
];

/** Graph: columndefinition-update. A column keeps its name and its kind for life. */
export function toChangedColumn(old: ColumnDefinition, body: Body): ColumnDefinition {
  const changes = Object.entries(body).map(([name, value]) => {
    if (changeable.includes(name)) return [name, value];
    const facet = old[name];
    if (isRecord(facet) && isRecord(value)) return [name, { ...facet, ...value }];
    if (name.startsWith("@") || value === facet) return [name, facet];
    throw invalidRequest();
  });
  const changed = { ...old, ...Object.fromEntries(changes) } as ColumnDefinition;
  const isBoolean = (name: string) => typeof changed[name] === "boolean";
  if (!["indexed", "enforceUniqueValues"].every(isBoolean)) throw invalidRequest();
  return checkIndex(changed);
}
