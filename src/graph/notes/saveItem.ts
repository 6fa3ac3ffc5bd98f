import type { Destination } from "../sites/destination.ts";
import type { Places } from "./findPlace.ts";
import type { NotSent, Refused } from "./NotesRepository.ts";
import { preparePlace } from "./preparePlace.ts";
import { notSent } from "./saveOutcomes.ts";
import { type NewItem, type SavedItem, sendItem } from "./sendItem.ts";
import { type Allowance, toAllowance } from "./Sending.ts";

/** Saves an item once. Ids that turn out to be out of date are found anew, one time. */
export async function saveItem<Saved extends SavedItem>(
  places: Places,
  item: NewItem<Saved>,
  to: Destination,
  mayAsk: boolean,
): Promise<Saved | NotSent | Refused> {
  const { graph, patience, remembered } = places;
  let allowance: Allowance | undefined;
  for (let isFirst = true; ; isFirst = false) {
    const ready = await preparePlace(places, item.fields, to, mayAsk);
    if (!ready.prepared) {
      // Whoever may not look cannot be told that what was sent before is not there.
      return item.isTried && ready.outcome.outcome === "refused"
        ? notSent("unsure")
        : ready.outcome;
    }
    // Counted from here, since a person may think about a question of consent for as long as they like.
    allowance ??= toAllowance(patience);
    const sent = await sendItem({ graph, patience, mayAsk, allowance }, ready.place, item);
    const isStale = sent.outcome === "gone" || isInvalid(sent) || isShut(places, sent);
    if (isStale && isFirst && (ready.fromMemory || sent.outcome === "gone")) {
      remembered.forget(to);
      continue;
    }
    if (sent.outcome === "saved") remembered.keepItem(to, sent.itemId);
    return sent.outcome === "gone" ? notSent("unavailable") : sent;
  }
}

/** An administrator may have shut the app out since: looking for the site anew tells it from a person who may not write. */
const isShut = (
  { siteAccess }: Places,
  sent: { readonly outcome: string; readonly why?: string },
): boolean => siteAccess === "selected" && sent.outcome === "refused" && sent.why === "not-allowed";

/** A list that was sound when it was last looked at may have lost a column since. */
const isInvalid = (sent: { readonly outcome: string; readonly why?: string }): boolean =>
  sent.outcome === "refused" && sent.why === "invalid";
