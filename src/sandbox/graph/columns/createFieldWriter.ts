import { isRecord, type Body } from "../readBody.ts";
import { invalidRequest, unknownField } from "../refusals.ts";
import type { ColumnDefinition, ColumnRow, Fields } from "../store/rows.ts";
import { toWholeSeconds } from "../world.ts";
import { builtInColumns } from "./builtInColumns.ts";

const longestText = 63_000;
const written: readonly string[] = [
  ...builtInColumns.map(({ definition }) => definition.name),
  "id",
  "ID",
  "Author",
  "Editor",
];

type FieldWriter = (before: Fields, changes: Body) => Fields;

/** Tells an item's fields after a write; an empty value takes the field away. */
export function createFieldWriter(columns: readonly ColumnRow[]): FieldWriter {
  const byName = new Map(columns.map(({ definition }) => [definition.name, definition]));
  return (before, changes) => toStoredFields(byName, before, changes);
}

function toStoredFields(
  columns: ReadonlyMap<string, ColumnDefinition>,
  before: Fields,
  changes: Body,
): Fields {
  const after = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(changes)) {
    if (name.includes("@odata.")) continue;
    if (written.includes(name)) throw invalidRequest(`Field '${name}' is read-only`);
    const column = columns.get(name);
    if (!column) throw unknownField(name);
    if (value === null || value === "") after.delete(name);
    else after.set(name, toStoredValue(column, value));
  }
  return Object.fromEntries(after);
}

function toStoredValue(column: ColumnDefinition, value: unknown): unknown {
  const { text, choice } = column as Readonly<Record<string, unknown>>;
  if (isRecord(text)) return toText(text, value);
  if (isRecord(choice)) return toChoice(choice, value);
  if ("number" in column && typeof value === "number") return value;
  if ("boolean" in column && typeof value === "boolean") return value;
  if ("dateTime" in column && typeof value === "string") {
    const date = new Date(value);
    if (!Number.isNaN(date.getTime())) return toWholeSeconds(date);
  }
  throw invalidRequest();
}

function toText({ allowMultipleLines, maxLength }: Body, value: unknown): string {
  if (typeof value !== "string") throw invalidRequest();
  const longest = typeof maxLength === "number" && maxLength > 0 ? maxLength : 255;
  if (value.length > (allowMultipleLines === true ? longestText : longest)) throw invalidRequest();
  return value;
}

function toChoice({ choices, allowTextEntry }: Body, value: unknown): string {
  if (typeof value !== "string") throw invalidRequest();
  if (allowTextEntry !== true && !(choices as readonly unknown[] | undefined)?.includes(value)) {
    throw invalidRequest();
  }
  return value;
}
