import { GraphError } from "../client/GraphError.ts";
import type { Destination, NotesPlace } from "../sites/destination.ts";
import { findSite } from "../sites/findSite.ts";
import type { ColumnDefinition } from "./columnDefinition.ts";
import { completeColumns, type ListHealth } from "./completeColumns.ts";
import { keyColumn } from "./columns.ts";
import type { Places } from "./findPlace.ts";
import { findList } from "./listCalls.ts";
import type { NotSent, Refused } from "./NotesRepository.ts";
import { saving, settingUp } from "./repairManners.ts";
import { findRefusal, isConsent, notSent, refused, toNotSent, toStopped } from "./saveOutcomes.ts";
import { setUpList } from "./setUpList.ts";

export type Prepared =
  | { readonly prepared: true; readonly place: NotesPlace; readonly fromMemory: boolean }
  | { readonly prepared: false; readonly outcome: NotSent | Refused };

interface ListToCheck extends NotesPlace {
  /** Undefined where they are not known yet. */
  readonly known?: readonly ColumnDefinition[] | undefined;
  readonly isNew?: true;
}

/** What is to be kept, by the names of its columns. */
export type ItemFields = Readonly<Record<string, string>>;

const stopped = (outcome: NotSent | Refused): Prepared => ({ prepared: false, outcome });

/** A list that may take this item: found or made, its key unique, and a column there for each of its words. */
export async function preparePlace(
  places: Places,
  fields: ItemFields,
  to: Destination,
  mayAsk: boolean,
): Promise<Prepared> {
  const known = places.remembered.find(to);
  if (known && places.remembered.isTrusted(known)) {
    return { prepared: true, place: known, fromMemory: true };
  }
  try {
    const place: ListToCheck | NotSent | Refused = known
      ? toList(known)
      : await findOrMakeList(places, to, mayAsk);
    if ("outcome" in place) return stopped(place);
    const { graph, patience, plan } = places;
    const manner = place.isNew && mayAsk ? settingUp : saving(mayAsk);
    const list = { place, columns: plan.columns, mayAsk, manner, known: place.known };
    const health = await completeColumns(graph, patience, list);
    const { siteId, listId } = place;
    places.remembered.keep(to, { siteId, listId, whole: health.whole });
    const obstacle = findObstacle(places, health, fields);
    if (obstacle) return stopped(obstacle);
    return { prepared: true, place: { siteId, listId }, fromMemory: known !== undefined };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (known && error.fault === "not-found") {
      places.remembered.forget(to);
      return preparePlace(places, fields, to, mayAsk);
    }
    return stopped(toStopped(error));
  }
}

/** The ids alone: what was found of the list is out of date. */
const toList = ({ siteId, listId }: NotesPlace): ListToCheck => ({ siteId, listId });

async function findOrMakeList(
  places: Places,
  to: Destination,
  mayAsk: boolean,
): Promise<ListToCheck | NotSent | Refused> {
  const { graph, plan } = places;
  const siteId = await findSite(places, to, mayAsk);
  if (siteId === undefined) return refused("files-not-ready");
  const there = await findList(graph, siteId, plan.listName, mayAsk);
  if (there) return { siteId, listId: there.id, known: there.columns };
  try {
    return {
      siteId,
      listId: await setUpList(places, siteId, plan, mayAsk),
      isNew: true,
    };
  } catch (error) {
    if (mayNotSetUp(error)) return notSent("not-set-up");
    throw error;
  }
}

/** An owner, or somebody who may agree to the permission, can still do it: the words wait for that. */
const mayNotSetUp = (error: unknown): boolean =>
  isConsent(error) || (error instanceof GraphError && error.fault === "not-allowed");

/** What keeps a list from taking this item. Words for which there is no column are never quietly left out. */
function findObstacle(
  { siteAccess }: Places,
  health: ListHealth,
  fields: ItemFields,
): NotSent | Refused | undefined {
  if (health.keySafe && !health.missing.some((name) => name in fields)) return undefined;
  if (siteAccess === "selected") return notSent("list-not-ready");
  const { trouble } = health;
  if (trouble && !mayNotSetUp(trouble) && !findRefusal(trouble.fault)) {
    return toNotSent(trouble);
  }
  const hasUnsafeKey = !health.keySafe && !health.missing.includes(keyColumn.name);
  return hasUnsafeKey ? refused("list-unsafe") : notSent("not-set-up");
}
