import * as v from "valibot";

import type { Graph, GraphCall } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import { toQuery, toSegment } from "../client/query.ts";
import { readAll } from "../client/readAll.ts";
import { readTogether } from "../client/readTogether.ts";
import type { NotesPlace } from "../sites/destination.ts";
import {
  type ColumnDefinition,
  columnDefinition,
  toColumnDefinition,
  toListDefinition,
} from "./columnDefinition.ts";
import type { ColumnRepair } from "./columnRepairs.ts";
import type { ListPlan } from "./listPlan.ts";

const list = v.object({ id: v.string() });
const listNames = v.object({
  value: v.array(v.object({ id: v.string(), name: v.nullish(v.string()) })),
});
const foundList = v.object({
  id: v.string(),
  columns: v.nullish(v.array(columnDefinition)),
  "columns@odata.nextLink": v.nullish(v.string()),
});
const columnProperties = "id,name,indexed,enforceUniqueValues";
const columnsName = "GET /sites/{id}/lists/{id}/columns";

const listsPath = (siteId: string): string => `/sites/${toSegment(siteId)}/lists`;
const columnsPath = ({ siteId, listId }: NotesPlace): string =>
  `${listsPath(siteId)}/${toSegment(listId)}/columns`;

const toRead = (mayAsk: boolean): GraphCall => ({ scopes: ["Sites.ReadWrite.All"], mayAsk });
const toManage = (mayAsk: boolean): GraphCall => ({ scopes: ["Sites.Manage.All"], mayAsk });

export interface FoundList {
  readonly id: string;
  /** Undefined where the answer did not hold all of them. */
  readonly columns: readonly ColumnDefinition[] | undefined;
}

/**
 * The list of that title with its columns, or the one whose title somebody changed, in one request. SharePoint keeps the
 * name that a list was made with at the end of its address, whatever it is called since.
 */
export async function findList(
  graph: Graph,
  siteId: string,
  listName: string,
  mayAsk: boolean,
): Promise<FoundList | undefined> {
  const paths = [toListPath(siteId, listName), toListNamesPath(siteId)];
  const [byTitle, names] = await readTogether(graph, paths, toRead(mayAsk));
  if (!(byTitle instanceof GraphError)) return toFoundList(byTitle);
  // Alone it is asked for again, as every read is that met bad weather.
  if (byTitle.fault !== "not-found") return findByTitle(graph, siteId, listName, mayAsk);
  const id = findRenamed(names, listName);
  return id === undefined ? undefined : { id, columns: undefined };
}

async function findByTitle(
  graph: Graph,
  siteId: string,
  listName: string,
  mayAsk: boolean,
): Promise<FoundList | undefined> {
  try {
    return toFoundList(await graph.get(toListPath(siteId, listName), toRead(mayAsk)));
  } catch (error) {
    if (error instanceof GraphError && error.fault === "not-found") return undefined;
    throw error;
  }
}

/** Every list of a site by its names; a site with more lists than one page shows is looked through no further. */
export const toListNamesPath = (siteId: string): string =>
  listsPath(siteId) + toQuery({ $select: "id,name" });

/** The id of the list that was made under that name; undefined also where the names could not be read. */
export function findRenamed(answer: unknown, listName: string): string | undefined {
  if (answer instanceof GraphError) return undefined;
  const { value } = parseAnswer(listNames, answer, "GET /sites/{id}/lists");
  return value.find(({ name }) => name === listName)?.id;
}

/** A list by its title, asked for with its columns (Graph, "Get metadata for a list"). */
export function toListPath(siteId: string, listName: string): string {
  const query = { $select: "id", $expand: `columns($select=${columnProperties})` };
  return `${listsPath(siteId)}/${toSegment(listName)}${toQuery(query)}`;
}

export function toFoundList(answer: unknown): FoundList {
  const found = parseAnswer(foundList, answer, "GET /sites/{id}/lists/{id}");
  const isCut = Boolean(found["columns@odata.nextLink"]);
  return { id: found.id, columns: isCut ? undefined : (found.columns ?? undefined) };
}

/** Makes the list (Graph, "Create a new list"). Delegated, only Sites.Manage.All may. */
export async function createList(
  graph: Graph,
  siteId: string,
  plan: ListPlan,
  mayAsk: boolean,
): Promise<string> {
  const body = toListDefinition(plan);
  const answer = await graph.post(listsPath(siteId), body, toManage(mayAsk));
  return parseAnswer(list, answer, "POST /sites/{id}/lists").id;
}

export const readColumns = (
  graph: Graph,
  place: NotesPlace,
  mayAsk: boolean,
): Promise<readonly ColumnDefinition[]> =>
  readAll(graph, columnsPath(place), {
    ...toRead(mayAsk),
    schema: columnDefinition,
    name: columnsName,
  });

/** Adds one column or mends its index (Graph, "Create a columnDefinition" and "Update columnDefinition"). */
export async function repairColumn(
  graph: Graph,
  place: NotesPlace,
  repair: ColumnRepair,
  mayAsk: boolean,
): Promise<void> {
  const call = toManage(mayAsk);
  if (repair.repair === "add") {
    await graph.post(columnsPath(place), toColumnDefinition(repair.column), call);
    return;
  }
  // SharePoint refuses uniqueness without an index, so the two always go together.
  const body = {
    indexed: true,
    ...(repair.column.unique ? { enforceUniqueValues: true } : {}),
  };
  await graph.patch(`${columnsPath(place)}/${toSegment(repair.columnId)}`, body, call);
}
