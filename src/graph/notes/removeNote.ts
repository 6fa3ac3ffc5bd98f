import { GraphError } from "../client/GraphError.ts";
import type { Destination, NotesPlace } from "../sites/destination.ts";
import type { Places } from "./findPlace.ts";
import { itemPath } from "./itemPaths.ts";
import type { RemoveOutcome } from "./NotesRepository.ts";
import { readItem } from "./readItem.ts";
import { findRefusal, notSent, refused, toNotSent } from "./saveOutcomes.ts";
import { isOffline, type Sending, waitAfter } from "./Sending.ts";
import { withFoundPlace } from "./withFoundPlace.ts";

interface NoteToRemove {
  readonly key: string;
  readonly itemId: string;
}

/** Deletes a note, whatever was changed in it meanwhile. It is read first: an id alone may be another note's by now. */
export async function removeNote(
  places: Places,
  note: NoteToRemove,
  to: Destination,
  mayAsk: boolean,
): Promise<RemoveOutcome> {
  const outcome = await withFoundPlace<RemoveOutcome | { outcome: "gone" }>(
    places,
    to,
    mayAsk,
    (sending, place) => removeItem(sending, place, note),
  );
  return outcome.outcome === "gone" ? { outcome: "removed" } : outcome;
}

async function removeItem(
  sending: Sending,
  place: NotesPlace,
  note: NoteToRemove,
): Promise<RemoveOutcome | { readonly outcome: "gone" }> {
  const { graph, mayAsk, allowance } = sending;
  let last: RemoveOutcome = notSent("unavailable");
  for (let attempt = 0; allowance.writes > 0; attempt += 1) {
    allowance.writes -= 1;
    try {
      const there = await readItem(graph, place, note, mayAsk);
      if (!there) return attempt === 0 ? { outcome: "gone" } : { outcome: "removed" };
      const call = { scopes: ["Sites.ReadWrite.All"], mayAsk, ifMatch: there.eTag } as const;
      await graph.delete(itemPath(place, there.itemId), call);
      return { outcome: "removed" };
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      const isChanged = error.fault === "changed-meanwhile" || error.fault === "not-found";
      const refusal = isChanged ? undefined : findRefusal(error.fault);
      if (refusal) return refused(refusal);
      last = toNotSent(error);
      if (last.why === "sign-in-needed") return last;
      if (isOffline(error, attempt)) return last;
      if (!isChanged && !(await waitAfter(sending, error, attempt))) return last;
    }
  }
  return last;
}
