import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { completeColumns, type ListHealth } from "../notes/completeColumns.ts";
import type { Places } from "../notes/findPlace.ts";
import type { ListPlan } from "../notes/listPlan.ts";
import { settingUp } from "../notes/repairManners.ts";
import { setUpList } from "../notes/setUpList.ts";
import type { Destination } from "../sites/destination.ts";
import { checkPlace } from "./checkPlace.ts";
import { lookAtLists, type Sight } from "./lookAtLists.ts";
import type { SetUpOutcome } from "./SetUpRepository.ts";
import { usesPlan } from "./usesPlan.ts";

type Obstacle = Extract<SetUpOutcome, { readonly outcome: "not-done" }>["why"];

/** Makes what is missing and mends what is broken, then looks again: what is told is what is there. */
export async function setUpPlace(places: Places, to: Destination): Promise<SetUpOutcome> {
  const asking = { ...places, graph: managing(places.graph) };
  const why = await findObstacle(() => setUpLists(asking, to));
  const health = await checkPlace(places, to, false);
  return why ? { outcome: "not-done", why, health } : { outcome: "done", health };
}

async function findObstacle(
  setUp: () => Promise<Obstacle | undefined>,
): Promise<Obstacle | undefined> {
  try {
    return await setUp();
  } catch (error) {
    if (error instanceof GraphError) return error.fault;
    throw error;
  }
}

async function setUpLists(places: Places, to: Destination): Promise<Obstacle | undefined> {
  const seen = await lookAtLists(places, to, true);
  if (!seen) return "files-not-ready";
  const { siteId, notes, uses } = seen;
  // The second list is made even where the first cannot be mended.
  const { listId, ...first } = await setUpOne(places, siteId, places.plan, notes);
  places.remembered.keep(to, { siteId, listId, whole: first.whole });
  const second = await setUpOne(places, siteId, usesPlan, uses);
  return toObstacle(first) ?? toObstacle(second);
}

async function setUpOne(
  { graph, patience }: Places,
  siteId: string,
  plan: ListPlan,
  seen: Sight,
): Promise<ListHealth & { readonly listId: string }> {
  if (seen instanceof GraphError) throw seen;
  const listId =
    seen === "missing" ? await setUpList({ graph, patience }, siteId, plan, true) : seen.id;
  const health = await completeColumns(graph, patience, {
    place: { siteId, listId },
    columns: plan.columns,
    mayAsk: true,
    manner: settingUp,
    known: seen === "missing" ? undefined : seen.columns,
  });
  return { ...health, listId };
}

function toObstacle({ whole, keySafe, missing, trouble }: ListHealth): Obstacle | undefined {
  if (whole) return undefined;
  // Everything else about the key is right by now, so what SharePoint will not take is what the items hold.
  const isKeyRefused = !keySafe && missing.length === 0 && trouble?.fault === "invalid";
  return isKeyRefused ? "doubled-keys" : (trouble?.fault ?? "unavailable");
}

/** One consent window for all of it: each request asks for what the whole set-up takes. */
const managing = (graph: Graph): Graph => ({
  ...graph,
  get: (path, call) => graph.get(path, withManaging(call)),
  post: (path, body, call) => graph.post(path, body, withManaging(call)),
  patch: (path, body, call) => graph.patch(path, body, withManaging(call)),
});

const withManaging = <Call extends { readonly scopes: readonly unknown[] }>(call: Call): Call => ({
  ...call,
  scopes: ["Sites.ReadWrite.All", "Sites.Manage.All"],
});
