import { toLiteral, toQuery, toSegment } from "../client/query.ts";
import { type IndexedColumn, itemsPath, notesPath, type PagePath } from "../notes/itemPaths.ts";
import type { NotesPlace } from "../sites/destination.ts";

/** A screen or a few of notes; more are read when somebody turns the page. */
const onePage = "50";
const waiting = "Waiting";

export const toCheckPath =
  (place: NotesPlace): PagePath =>
  (fields) =>
    notesPath(place, { LnState: waiting }, fields, onePage);

/** The month comes first: it is what keeps SharePoint from looking at too many. */
export const toCheckMonthPath =
  (place: NotesPlace, period: string): PagePath =>
  (fields) =>
    notesPath(place, { LnPeriod: period, LnState: waiting }, fields, onePage);

/** One id of a month's waiting notes. */
export const anyInMonthPath = (place: NotesPlace, period: string): string =>
  itemsPath(place) +
  toQuery({
    $filter: `fields/LnPeriod eq ${toLiteral(period)} and fields/LnState eq ${toLiteral(waiting)}`,
    $select: "id",
    $top: "1",
  });

/** Notes by one indexed column, and those of one state alone where that is wanted. */
export const notesByPath =
  (place: NotesPlace, column: IndexedColumn, value: string, state?: string): PagePath =>
  (fields) =>
    notesPath(place, { [column]: value, ...(state ? { LnState: state } : {}) }, fields);

/** The first items as the list itself hands them out, with their months: unfiltered, so that no list is too long for it. */
export const firstMonthsPath = (place: NotesPlace): string =>
  itemsPath(place) +
  toQuery({
    $select: "id,createdDateTime",
    $expand: "fields($select=LnKey,LnPeriod)",
    $top: onePage,
  });

/** The uses of one note, by the indexed column that names it. */
export const usesPath = (uses: NotesPlace, noteKey: string): string =>
  itemsPath(uses) +
  toQuery({
    $filter: `fields/LnNoteKey eq ${toLiteral(noteKey)}`,
    $select: "id",
    $expand: "fields($select=LnEffect)",
    $top: "100",
  });

export const ownersPath = (groupId: string): string =>
  `/groups/${toSegment(groupId)}/owners${toQuery({ $select: "id,displayName" })}`;

export const ownedGroupsPath = `/me/ownedObjects/microsoft.graph.group${toQuery({ $select: "id", $top: "999" })}`;
