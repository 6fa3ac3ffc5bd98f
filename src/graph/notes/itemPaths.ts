import { toLiteral, toQuery, toSegment } from "../client/query.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { keyColumn, noteFieldNames } from "./columns.ts";

const stamps = "id,eTag,createdBy,createdDateTime,lastModifiedBy,lastModifiedDateTime,webUrl";

export const itemsPath = ({ siteId, listId }: NotesPlace): string =>
  `/sites/${toSegment(siteId)}/lists/${toSegment(listId)}/items`;

export const itemPath = (place: NotesPlace, itemId: string): string =>
  `${itemsPath(place)}/${toSegment(itemId)}`;

export const fieldsPath = (place: NotesPlace, itemId: string): string =>
  `${itemPath(place, itemId)}/fields`;

/** The columns that a filter may begin with: `eq` on one of them is all that SharePoint answers in a long list. */
export type IndexedColumn =
  "LnKey" | "LnPeriod" | "LnState" | "LnTechniqueYear" | "LnReviewMonth" | "LnActionState";

/** One query for notes. `plain` names no fields, for an old list that lacks some of them. */
export type PagePath = (fields: "named" | "plain") => string;

/** Notes by what stands in an indexed column, and in others besides. A long list cannot sort, so it is not asked to. */
export function notesPath(
  place: NotesPlace,
  clauses: Readonly<Partial<Record<IndexedColumn, string>>>,
  fields: "named" | "plain",
  top = "200",
): string {
  const filter = Object.entries(clauses).map(
    ([name, value]) => `fields/${name} eq ${toLiteral(value)}`,
  );
  return (
    itemsPath(place) +
    toQuery({
      $filter: filter.join(" and "),
      $select: stamps,
      $expand: toExpand(fields),
      $top: top,
    })
  );
}

const toExpand = (fields: "named" | "plain"): string =>
  fields === "named" ? `fields($select=${noteFieldNames.join(",")})` : "fields";

/** What changes from now on; what is asked for here stands in every link that follows (Graph, "listItem: delta"). */
export const deltaPath = (place: NotesPlace, fields: "named" | "plain"): string =>
  `${itemsPath(place)}/delta` +
  toQuery({ token: "latest", $select: stamps, $expand: toExpand(fields) });

export const monthPath =
  (place: NotesPlace, period: string): PagePath =>
  (fields) =>
    notesPath(place, { LnPeriod: period }, fields);

/** The ids of the first items, as the list itself hands them out: unfiltered and in its own order. */
export const firstIdsPath = (place: NotesPlace): string =>
  itemsPath(place) + toQuery({ $select: "id", $top: "200" });

/** One item by its id, with all that a note is read from; `fields` unnamed, since an old list may lack some. */
export const wholeItemPath = (place: NotesPlace, itemId: string): string =>
  itemPath(place, itemId) + toQuery({ $select: stamps, $expand: "fields" });

export const versionsPath = (place: NotesPlace, itemId: string): string =>
  `${itemPath(place, itemId)}/versions${toQuery({ $expand: "fields" })}`;

/** One item by its id, with its key alone. */
export const itemKeyPath = (place: NotesPlace, itemId: string): string =>
  itemPath(place, itemId) +
  toQuery({ $select: "id", $expand: `fields($select=${keyColumn.name})` });

/** One note by its key. Two are asked for, so that a list that lost its unique key shows. */
export const keyPath = (place: NotesPlace, key: string): string =>
  itemsPath(place) +
  toQuery({
    $filter: `fields/LnKey eq ${toLiteral(key)}`,
    $select: stamps,
    $expand: "fields",
    $top: "2",
  });
