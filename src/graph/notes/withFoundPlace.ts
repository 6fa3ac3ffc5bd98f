import { GraphError } from "../client/GraphError.ts";
import type { Destination, NotesPlace } from "../sites/destination.ts";
import { findPlace, type Places } from "./findPlace.ts";
import type { NotSent, Refused } from "./NotesRepository.ts";
import { refused, toStopped } from "./saveOutcomes.ts";
import { type Sending, toAllowance } from "./Sending.ts";

interface Gone {
  readonly outcome: "gone";
}

/**
 * Does something to a note in the list of its team. Ids that turn out to be out of date are found anew, one time; a list
 * that lost a column is completed by that.
 */
export async function withFoundPlace<Outcome extends { readonly outcome: string }>(
  places: Places,
  to: Destination,
  mayAsk: boolean,
  work: (sending: Sending, place: NotesPlace) => Promise<Outcome>,
): Promise<Outcome | Gone | NotSent | Refused> {
  const { graph, patience, remembered } = places;
  const allowance = toAllowance(patience);
  for (let isFirst = true; ; isFirst = false) {
    try {
      const fromMemory = remembered.find(to) !== undefined;
      const found = await findPlace(places, to, mayAsk);
      if (found.found === "files-not-ready") return refused("files-not-ready");
      if (found.found === "no-list") return { outcome: "gone" };
      const answer = await work({ graph, patience, mayAsk, allowance }, found.place);
      if (!isFirst || !fromMemory || !isStale(answer)) return answer;
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      if (!isFirst || error.fault !== "not-found") return toStopped(error);
    }
    remembered.forget(to);
  }
}

const isStale = (answer: { readonly outcome: string; readonly why?: string }): boolean =>
  answer.outcome === "gone" || (answer.outcome === "refused" && answer.why === "invalid");
