import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { readTogether } from "../client/readTogether.ts";
import type { ColumnDefinition } from "../notes/columnDefinition.ts";
import type { Places } from "../notes/findPlace.ts";
import {
  findRenamed,
  readColumns,
  toFoundList,
  toListNamesPath,
  toListPath,
} from "../notes/listCalls.ts";
import type { ListPlan } from "../notes/listPlan.ts";
import type { Destination } from "../sites/destination.ts";
import { findSite } from "../sites/findSite.ts";
import { usesPlan } from "./usesPlan.ts";

export interface SeenList {
  readonly id: string;
  readonly columns: readonly ColumnDefinition[];
}

/** A list as it was seen, `missing`, or why it could not be seen. */
export type Sight = SeenList | "missing" | GraphError;

export interface SeenLists {
  readonly siteId: string;
  readonly notes: Sight;
  readonly uses: Sight;
}

/** The site behind a place; undefined while a channel's own site is not made yet. Ids that led nowhere are asked for anew. */
export async function lookAtLists(
  places: Places,
  to: Destination,
  mayAsk: boolean,
): Promise<SeenLists | undefined> {
  const { graph, remembered, plan } = places;
  const known = remembered.find(to);
  if (known) {
    const seen = await seeBoth(graph, known.siteId, plan, mayAsk);
    if (seen.notes !== "missing" && !isShut(places, seen.notes)) return seen;
  }
  const siteId = await findSite(places, to, mayAsk);
  return siteId === undefined ? undefined : seeBoth(graph, siteId, plan, mayAsk);
}

/** An administrator may have shut the app out since: the site itself says so in its own words. */
const isShut = ({ siteAccess }: Places, notes: Sight): boolean =>
  siteAccess === "selected" && notes instanceof GraphError && notes.fault === "not-allowed";

async function seeBoth(
  graph: Graph,
  siteId: string,
  plan: ListPlan,
  mayAsk: boolean,
): Promise<SeenLists> {
  const paths = [
    ...[plan, usesPlan].map(({ listName }) => toListPath(siteId, listName)),
    toListNamesPath(siteId),
  ];
  const call = { scopes: ["Sites.ReadWrite.All"], mayAsk } as const;
  const [byTitle, uses, names] = await readTogether(graph, paths, call);
  const sights = await Promise.all([
    toSight(graph, siteId, byTitle, mayAsk),
    toSight(graph, siteId, uses, mayAsk),
  ]);
  const renamed = sights[0] === "missing" ? findRenamed(names, plan.listName) : undefined;
  return {
    siteId,
    notes: renamed === undefined ? sights[0] : await seeColumns(graph, siteId, renamed, mayAsk),
    uses: sights[1],
  };
}

const seeColumns = async (
  graph: Graph,
  siteId: string,
  id: string,
  mayAsk: boolean,
): Promise<SeenList> => ({ id, columns: await readColumns(graph, { siteId, listId: id }, mayAsk) });

async function toSight(
  graph: Graph,
  siteId: string,
  answer: unknown,
  mayAsk: boolean,
): Promise<Sight> {
  if (answer instanceof GraphError) return answer.fault === "not-found" ? "missing" : answer;
  const { id, columns } = toFoundList(answer);
  return columns ? { id, columns } : seeColumns(graph, siteId, id, mayAsk);
}
