import { isRecord, type Body } from "../readBody.ts";
import { invalidRequest, notImitated } from "../refusals.ts";
import type { ColumnDefinition } from "../store/rows.ts";

const written = ["text", "choice", "number", "boolean", "dateTime"];
const unwritten = ["personOrGroup", "lookup", "hyperlinkOrPicture", "calculated", "geolocation"];
const plainProperties = [
  "name",
  "displayName",
  "description",
  "columnGroup",
  "enforceUniqueValues",
  "hidden",
  "indexed",
  "readOnly",
  "required",
  "defaultValue",
];

/** Graph: list-post-columns. Refuses what SharePoint refuses. */
export function toColumnDefinition(body: Body): ColumnDefinition {
  const odd = unwritten.find((name) => name in body);
  if (odd !== undefined) throw notImitated(`columns of the kind ${odd}`);
  const kinds = written.filter((name) => isRecord(body[name]));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    throw invalidRequest("Unable to determine type of provided column definition");
  }
  const name = toInternalName(body);
  const definition = {
    description: "",
    hidden: false,
    readOnly: false,
    required: false,
    displayName: name,
    ...Object.fromEntries(
      plainProperties.flatMap((one) => (one in body ? [[one, body[one]]] : [])),
    ),
    name,
    indexed: body["indexed"] === true,
    enforceUniqueValues: body["enforceUniqueValues"] === true,
    [kind]: withDefaults(kind, body[kind] as Body),
  };
  return checkIndex(definition);
}

/** What holds for a new column holds for a changed one. */
export function checkIndex(definition: ColumnDefinition): ColumnDefinition {
  const { indexed, enforceUniqueValues } = definition;
  const text = definition["text"];
  if (enforceUniqueValues && !indexed) {
    throw invalidRequest("This field must be indexed to enforce unique values");
  }
  if (indexed && isRecord(text) && text["allowMultipleLines"] === true) throw invalidRequest();
  return definition;
}

function toInternalName({ name, displayName }: Body): string {
  const given = name ?? displayName;
  if (typeof given !== "string" || given.trim() === "") throw invalidRequest();
  return given.replaceAll(" ", "_x0020_");
}

function withDefaults(kind: string, facet: Body): Body {
  if (kind !== "text") return facet;
  const isLong = facet["allowMultipleLines"] === true;
  return {
    allowMultipleLines: false,
    appendChangesToExistingText: false,
    linesForEditing: isLong ? 6 : 0,
    textType: "plain",
    ...(isLong ? {} : { maxLength: 255 }),
    ...facet,
  };
}
