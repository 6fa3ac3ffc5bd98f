import { GraphError } from "../client/GraphError.ts";
import type { GraphFault } from "../client/GraphFault.ts";
import { keyColumn } from "../notes/columns.ts";
import type { Places } from "../notes/findPlace.ts";
import type { Destination } from "../sites/destination.ts";
import { everyNeed } from "./everyNeed.ts";
import { findHiddenNotes } from "./findHiddenNotes.ts";
import { lookAtLists, type SeenList, type SeenLists } from "./lookAtLists.ts";
import type { NeedState, PlaceHealth } from "./SetUpRepository.ts";
import { toListNeeds, toUsesNeed, unknown } from "./toListNeeds.ts";

/** What a team's site has of all that the product needs. Changes nothing but what this device remembers. */
export async function checkPlace(
  places: Places,
  to: Destination,
  mayAsk: boolean,
): Promise<PlaceHealth> {
  try {
    const seen = await lookAtLists(places, to, mayAsk);
    if (!seen) return { needs: [signedIn, { ...missingSite, fault: "files-not-ready" }, ...rest] };
    const listNeeds = toListNeeds(seen.notes);
    remember(places, to, seen, listNeeds);
    const owed = owedBy(places);
    return {
      needs: [
        signedIn,
        { need: "site", state: "present" },
        ...listNeeds.map(owed),
        owed(toUsesNeed(seen.uses)),
        await toShownNeed(places, to, seen, mayAsk),
      ],
    };
  } catch (error) {
    if (error instanceof GraphError) return { needs: toRefusedNeeds(error) };
    throw error;
  }
}

/** Who can put it right is part of what is missing: nobody in the team can, where only an administrator makes lists. */
const owedBy =
  ({ siteAccess }: Places) =>
  (need: NeedState): NeedState =>
    siteAccess === "selected" && need.state === "missing"
      ? { ...need, fault: "list-not-ready" }
      : need;

/** A filter on a column without an index is refused. */
const canFindByKey = ({ columns }: SeenList): boolean =>
  columns.some(({ name, indexed }) => name === keyColumn.name && indexed === true);

async function toShownNeed(
  { graph, remembered }: Places,
  to: Destination,
  { siteId, notes }: SeenLists,
  mayAsk: boolean,
): Promise<NeedState> {
  const need = "notes-shown";
  if (notes === "missing" || notes instanceof GraphError || !canFindByKey(notes)) {
    return { need, state: "unknown" };
  }
  const known = remembered.find(to)?.itemId;
  try {
    const place = { siteId, listId: notes.id };
    return { need, state: await findHiddenNotes(graph, place, known, mayAsk) };
  } catch (error) {
    if (error instanceof GraphError) return { need, state: "unknown", fault: error.fault };
    throw error;
  }
}

/** A list that lost something must not be trusted by the next save from this device. */
function remember(
  { remembered }: Places,
  to: Destination,
  { siteId, notes }: SeenLists,
  listNeeds: readonly NeedState[],
): void {
  if (notes === "missing") remembered.forget(to);
  else if (!(notes instanceof GraphError)) {
    const whole = listNeeds.every(({ state }) => state === "present");
    remembered.keep(to, { siteId, listId: notes.id, whole });
  }
}

const signedIn: NeedState = { need: "sign-in", state: "present" };
const missingSite = { need: "site", state: "missing" } as const;
const [, , ...onTheSite] = everyNeed;
const rest = unknown(onTheSite);

/** Nobody got past sign-in with these. */
const unsigned: ReadonlySet<GraphFault> = new Set([
  "signed-out",
  "consent-needed",
  "consent-refused",
]);

/** There is no site, or none that this app was let into. */
const without: ReadonlySet<GraphFault> = new Set(["not-found", "not-added"]);

function toRefusedNeeds({ fault }: GraphError): readonly NeedState[] {
  if (unsigned.has(fault)) {
    return [{ need: "sign-in", state: "missing", fault }, ...unknown(["site"]), ...rest];
  }
  // Without a connection nobody can tell whether a token would have come.
  if (fault === "offline") return unknown(["sign-in", "site", ...onTheSite], new GraphError(fault));
  const site: NeedState = without.has(fault)
    ? { ...missingSite, fault }
    : { need: "site", state: "unknown", fault };
  return [signedIn, site, ...rest];
}
