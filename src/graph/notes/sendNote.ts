import type { LearningNote } from "#domain/notes/learningNote.ts";

import { lostBackoff } from "../client/backoff.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import { UnexpectedAnswer } from "../client/UnexpectedAnswer.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { findItem } from "./findItem.ts";
import { itemsPath } from "./itemPaths.ts";
import { mendDates } from "./mendDates.ts";
import { type NoteItem, noteItem, toETag } from "./noteItem.ts";
import type { SaveOutcome } from "./NotesRepository.ts";
import { findRefusal, isConsent, notSent, refused, toNotSent } from "./saveOutcomes.ts";
import { isThrottled, type Sending, waitAfter, waitWithin } from "./Sending.ts";
import { toNoteFields } from "./toNoteFields.ts";
import { toSavedNote } from "./toSavedNote.ts";

/** `gone`: the list is not there any more, so nothing was kept. */
export type Sent = SaveOutcome | { readonly outcome: "gone" };

/**
 * Sends one note so that it is kept once. The unique key is what makes that sure: after any doubt the list is asked for
 * the key, and sending again with the same key can only be refused (design section 4, "A save happens exactly once").
 */
export async function sendNote(
  sending: Sending,
  place: NotesPlace,
  note: LearningNote,
  isTried: boolean,
): Promise<Sent> {
  const { allowance } = sending;
  let last: Sent = notSent("unavailable");
  let isDoubted = isTried;
  for (let attempt = 0; allowance.writes > 0; attempt += 1) {
    allowance.writes -= 1;
    const answer = await createOnce(sending, place, note);
    if (!(answer instanceof Error)) {
      const isMended = await mendDates(sending.graph, place, note, answer);
      return toSaved(answer, isMended);
    }
    const verdict = await judge(sending, place, note, answer, isDoubted);
    if (verdict !== "send-again") return verdict;
    isDoubted ||= !(answer instanceof GraphError && isThrottled(answer));
    last = answer instanceof GraphError ? toNotSent(answer) : notSent("unavailable");
    if (!(await waitAfter(sending, answer, attempt))) return last;
  }
  return last;
}

async function createOnce(
  { graph, mayAsk }: Sending,
  place: NotesPlace,
  note: LearningNote,
): Promise<NoteItem | GraphError | UnexpectedAnswer> {
  try {
    const body = { fields: toNoteFields(note) };
    const call = { scopes: ["Sites.ReadWrite.All"], mayAsk } as const;
    const answer = await graph.post(itemsPath(place), body, call);
    return parseAnswer(noteItem, answer, "POST /sites/{id}/lists/{id}/items");
  } catch (error) {
    if (error instanceof GraphError || error instanceof UnexpectedAnswer) return error;
    throw error;
  }
}

/** What a create that did not answer with its item means for the note. */
async function judge(
  sending: Sending,
  place: NotesPlace,
  note: LearningNote,
  failure: GraphError | UnexpectedAnswer,
  isDoubted: boolean,
): Promise<Sent | "send-again"> {
  const fault = failure instanceof GraphError ? failure.fault : undefined;
  if (fault === "not-found") return { outcome: "gone" };
  if (failure instanceof GraphError && (fault === "signed-out" || isConsent(failure))) {
    return toNotSent(failure);
  }
  if (failure instanceof GraphError && isThrottled(failure)) return "send-again";

  const refusal = fault && findRefusal(fault);
  const there = await readBack(sending, place, note, refusal !== undefined && isDoubted);
  if (there instanceof GraphError) {
    if (there.fault === "not-found") return { outcome: "gone" };
    if (!refusal || there.fault !== fault) return toNotSent(there);
    return isDoubted ? notSent("unsure") : refused(refusal);
  }
  if (there) {
    const isMended = await mendDates(sending.graph, place, note, there);
    return { ...toSaved(there, isMended), found: toSavedNote(there) };
  }
  if (failure instanceof UnexpectedAnswer) throw failure;
  return refusal ? refused(refusal) : "send-again";
}

/**
 * Asks the list for the key. "None" straight after a lost answer proves nothing, so before a refusal is believed that
 * follows one, the list is asked a second time.
 */
async function readBack(
  sending: Sending,
  place: NotesPlace,
  note: LearningNote,
  isDoubted: boolean,
): Promise<NoteItem | GraphError | undefined> {
  const { graph, mayAsk, patience } = sending;
  try {
    const there = await findItem(graph, place, note.key, mayAsk);
    if (there || !isDoubted) return there;
    await waitWithin(sending, lostBackoff(1, patience.random));
    return await findItem(graph, place, note.key, mayAsk);
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}

const toSaved = (item: NoteItem, isMended: boolean) =>
  ({
    outcome: "saved",
    itemId: item.id,
    createdAt: item.createdDateTime ?? "",
    eTag: isMended ? "" : toETag(item),
  }) as const;
