import type { LearningNote } from "#domain/notes/learningNote.ts";

import type { Destination } from "../sites/destination.ts";
import type { Places } from "./findPlace.ts";
import type { SaveOutcome } from "./NotesRepository.ts";
import { preparePlace } from "./preparePlace.ts";
import { notSent } from "./saveOutcomes.ts";
import { sendNote } from "./sendNote.ts";
import { type Allowance, toAllowance } from "./Sending.ts";

/** Saves a note once. Ids that turn out to be out of date are found anew, one time. */
export async function saveNote(
  places: Places,
  note: LearningNote,
  to: Destination,
  { mayAsk, isTried }: { readonly mayAsk: boolean; readonly isTried: boolean },
): Promise<SaveOutcome> {
  const { graph, patience, remembered } = places;
  let allowance: Allowance | undefined;
  for (let isFirst = true; ; isFirst = false) {
    const ready = await preparePlace(places, note, to, mayAsk);
    if (!ready.prepared) {
      // Whoever may not look cannot be told that a note which was sent before is not there.
      return isTried && ready.outcome.outcome === "refused" ? notSent("unsure") : ready.outcome;
    }
    // Counted from here, since a person may think about a question of consent for as long as they like.
    allowance ??= toAllowance(patience);
    const sent = await sendNote({ graph, patience, mayAsk, allowance }, ready.place, note, isTried);
    const isStale = sent.outcome === "gone" || isInvalid(sent);
    if (isStale && isFirst && (ready.fromMemory || sent.outcome === "gone")) {
      remembered.forget(to);
      continue;
    }
    if (sent.outcome === "saved") remembered.keepItem(to, sent.itemId);
    return sent.outcome === "gone" ? notSent("unavailable") : sent;
  }
}

/** A list that was sound when it was last looked at may have lost a column since. */
const isInvalid = (sent: { readonly outcome: string; readonly why?: string }): boolean =>
  sent.outcome === "refused" && sent.why === "invalid";
