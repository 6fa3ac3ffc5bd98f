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
import { findOtherWords } from "./findOtherWords.ts";
import { isThrottled, isUnanswered, type Sending, waitAfter, waitWithin } from "./Sending.ts";
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
  let doubt: Doubt = isTried ? "doubted" : "none";
  for (let attempt = 0; allowance.writes > 0; attempt += 1) {
    allowance.writes -= 1;
    const answer = await createOnce(sending, place, note);
    if (!(answer instanceof Error)) {
      const isMended = await mendDates(sending.graph, place, note, answer);
      return toSaved(answer, isMended);
    }
    const verdict = await judge(sending, place, note, answer, doubt);
    if (verdict !== "send-again") return verdict;
    if (isUnanswered(answer)) doubt = "unanswered";
    else if (doubt === "none" && !isBegunNever(answer)) doubt = "doubted";
    last = answer instanceof GraphError ? toNotSent(answer) : notSent("unavailable");
    if (!(await waitAfter(sending, answer, attempt))) return last;
  }
  return last;
}

/** Whether the same words may have arrived before: with an answer that told nothing, or with none at all in this very click. */
type Doubt = "none" | "doubted" | "unanswered";

const isBegunNever = (failure: Error): boolean =>
  failure instanceof GraphError && isThrottled(failure);

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
  doubt: Doubt,
): Promise<Sent | "send-again"> {
  const fault = failure instanceof GraphError ? failure.fault : undefined;
  if (fault === "not-found") return { outcome: "gone" };
  if (failure instanceof GraphError && (fault === "signed-out" || isConsent(failure))) {
    return toNotSent(failure);
  }
  if (failure instanceof GraphError && isThrottled(failure)) return "send-again";

  const refusal = fault && findRefusal(fault);
  const there = await readBack(sending, place, note, refusal !== undefined && doubt !== "none");
  if (there instanceof GraphError) {
    if (there.fault === "not-found") return { outcome: "gone" };
    if (!refusal || there.fault !== fault) return toNotSent(there);
    return doubt === "none" ? refused(refusal) : notSent("unsure");
  }
  if (there) return takeFound(sending, place, note, there);
  if (failure instanceof UnexpectedAnswer) throw failure;
  if (!refusal) return "send-again";
  // A request that nobody answered a moment ago may still be on its way to the list.
  return doubt === "unanswered" ? notSent("unsure") : refused(refusal);
}

/** The key is there: with these very words, or with others that the person pressed Save on before. */
async function takeFound(
  { graph, mayAsk }: Sending,
  place: NotesPlace,
  note: LearningNote,
  there: NoteItem,
): Promise<Sent> {
  const other = await findOtherWords(graph, place, note, toSavedNote(there), mayAsk);
  if (other instanceof GraphError) return toNotSent(other);
  const isMended = await mendDates(graph, place, note, there);
  return { ...toSaved(there, isMended), ...(other ? { other } : {}) };
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
