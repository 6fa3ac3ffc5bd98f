import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import type { GraphFault } from "../client/GraphFault.ts";
import { type Patience, toWait } from "../client/Patience.ts";
import type { ListPlan } from "./listPlan.ts";
import { createList, findList } from "./listCalls.ts";

export interface ListSetUp {
  readonly graph: Graph;
  readonly patience: Patience;
}

const mostAttempts = 4;
const longestWait = 20;
/** After these the list may be there all the same: made by this request, or by another browser meanwhile. */
const unclear: ReadonlySet<GraphFault> = new Set([
  "already-there",
  "busy",
  "invalid",
  "offline",
  "unavailable",
]);

/** Makes the list, or finds the one that came about meanwhile: however often it is called, one list. */
export async function setUpList(
  { graph, patience }: ListSetUp,
  siteId: string,
  plan: ListPlan,
  mayAsk: boolean,
): Promise<string> {
  let { columns } = plan;
  const { listName } = plan;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await createList(graph, siteId, { listName, columns }, mayAsk);
    } catch (error) {
      if (!(error instanceof GraphError) || !unclear.has(error.fault)) throw error;
      // Some tenants refuse columns inside the list's own request; then they are added one by one.
      if (error.fault === "invalid") columns = [];
      const wait = toWait(error, attempt, patience.random);
      if (wait > longestWait) throw error;
      if (error.fault === "busy") await patience.sleep(wait);
      const there = await findList(graph, siteId, listName, mayAsk);
      if (there) return there.id;
      if (attempt + 1 >= mostAttempts) throw error;
      if (error.fault !== "busy") await patience.sleep(wait);
    }
  }
}
