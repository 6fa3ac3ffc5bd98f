import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import type { Patience } from "../client/Patience.ts";
import type { Destination, NotesPlace } from "../sites/destination.ts";
import { findSite } from "../sites/findSite.ts";
import type { SiteAccess } from "../sites/siteAccess.ts";
import { completeColumns } from "./completeColumns.ts";
import { findList, type FoundList } from "./listCalls.ts";
import type { ListPlan } from "./listPlan.ts";
import type { FoundPlace } from "./NotesRepository.ts";
import type { RememberedPlaces } from "./rememberedPlaces.ts";
import { reading } from "./repairManners.ts";

/** What the finding, the saving and the setting up of places stand on. */
export interface Places {
  readonly graph: Graph;
  readonly patience: Patience;
  readonly remembered: RememberedPlaces;
  readonly siteAccess: SiteAccess;
  /** The list that is meant, as it should be. */
  readonly plan: ListPlan;
}

/** Where the notes of a team or channel are, for reading: nothing is made, and a list that lacks columns is good enough. */
export async function findPlace(
  places: Places,
  to: Destination,
  mayAsk: boolean,
): Promise<FoundPlace> {
  const { graph, remembered, plan, siteAccess } = places;
  const known = remembered.find(to);
  if (known) return { found: "ready", place: toPlace(known) };

  const siteId = await findSite(places, to, mayAsk);
  if (siteId === undefined) return { found: "files-not-ready" };
  const list = await findList(graph, siteId, plan.listName, mayAsk);
  if (!list && siteAccess === "selected") throw new GraphError("list-not-ready");
  if (!list) return { found: "no-list", siteId };

  const place = { siteId, listId: list.id };
  remembered.keep(to, { ...place, whole: await isWhole(places, place, list) });
  return { found: "ready", place };
}

/** A reader completes the list only where that needs no question, and never fails because of it. */
async function isWhole(
  { graph, patience, plan: { columns } }: Places,
  place: NotesPlace,
  { columns: known }: FoundList,
): Promise<boolean> {
  const list = { place, columns, mayAsk: false, manner: reading, known };
  try {
    return (await completeColumns(graph, patience, list)).whole;
  } catch (error) {
    if (error instanceof GraphError) return false;
    throw error;
  }
}

const toPlace = ({ siteId, listId }: NotesPlace): NotesPlace => ({ siteId, listId });
