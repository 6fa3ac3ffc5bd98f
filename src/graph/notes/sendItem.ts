import { lostBackoff } from "../client/backoff.ts";
import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import { UnexpectedAnswer } from "../client/UnexpectedAnswer.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { findItem } from "./findItem.ts";
import { itemsPath } from "./itemPaths.ts";
import { type NoteItem, noteItem } from "./noteItem.ts";
import type { NotSent, Refused } from "./NotesRepository.ts";
import type { ItemFields } from "./preparePlace.ts";
import { findRefusal, isConsent, notSent, refused, toNotSent } from "./saveOutcomes.ts";
import { isThrottled, isUnanswered, type Sending, waitAfter, waitWithin } from "./Sending.ts";

/** One item of a list of ours, and what is done once the list holds it. */
export interface NewItem<Saved extends SavedItem> {
  /** Made on the device before the first attempt, and among the fields. */
  readonly key: string;
  readonly fields: ItemFields;
  /** It was sent before and may have arrived. */
  readonly isTried: boolean;
  readonly onCreated: (item: NoteItem, place: NotesPlace) => Promise<Saved>;
  /** Its key was there already: with these very words, or with others. */
  readonly onFound: (item: NoteItem, place: NotesPlace) => Promise<Saved | NotSent>;
}

export interface SavedItem {
  readonly outcome: "saved";
  readonly itemId: string;
}

/** `gone`: the list is not there any more, so nothing was kept. */
export type Sent<Saved> = Saved | NotSent | Refused | { readonly outcome: "gone" };

/**
 * Sends one item so that it is kept once. The unique key is what makes that sure: after any doubt the list is asked for
 * the key, and sending again with the same key can only be refused (design section 4, "A save happens exactly once").
 */
export async function sendItem<Saved extends SavedItem>(
  sending: Sending,
  place: NotesPlace,
  item: NewItem<Saved>,
): Promise<Sent<Saved>> {
  const { allowance } = sending;
  let last: NotSent = notSent("unavailable");
  let doubt: Doubt = item.isTried ? "doubted" : "none";
  for (let attempt = 0; allowance.writes > 0; attempt += 1) {
    allowance.writes -= 1;
    const answer = await createOnce(sending, place, item.fields);
    if (!(answer instanceof Error)) return item.onCreated(answer, place);
    const verdict = await judge(sending, place, item, answer, doubt);
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
  fields: ItemFields,
): Promise<NoteItem | GraphError | UnexpectedAnswer> {
  try {
    const call = { scopes: ["Sites.ReadWrite.All"], mayAsk } as const;
    const answer = await graph.post(itemsPath(place), { fields }, call);
    return parseAnswer(noteItem, answer, "POST /sites/{id}/lists/{id}/items");
  } catch (error) {
    if (error instanceof GraphError || error instanceof UnexpectedAnswer) return error;
    throw error;
  }
}

/** What a create that did not answer with its item means. */
async function judge<Saved extends SavedItem>(
  sending: Sending,
  place: NotesPlace,
  item: NewItem<Saved>,
  failure: GraphError | UnexpectedAnswer,
  doubt: Doubt,
): Promise<Sent<Saved> | "send-again"> {
  const fault = failure instanceof GraphError ? failure.fault : undefined;
  if (fault === "not-found") return { outcome: "gone" };
  if (failure instanceof GraphError && (fault === "signed-out" || isConsent(failure))) {
    return toNotSent(failure);
  }
  if (failure instanceof GraphError && isThrottled(failure)) return "send-again";

  const refusal = fault && findRefusal(fault);
  const isDoubted = refusal !== undefined && doubt !== "none";
  const there = await readBack(sending, place, item.key, isDoubted);
  if (there instanceof GraphError) {
    if (there.fault === "not-found") return { outcome: "gone" };
    if (!refusal || there.fault !== fault) return toNotSent(there);
    return doubt === "none" ? refused(refusal) : notSent("unsure");
  }
  if (there) return item.onFound(there, place);
  if (failure instanceof UnexpectedAnswer) throw failure;
  if (!refusal) return "send-again";
  // A request that nobody answered a moment ago may still be on its way to the list.
  return doubt === "unanswered" ? notSent("unsure") : refused(refusal);
}

/**
 * Asks the list for the key. "None" straight after a lost answer proves nothing, so before a refusal is believed that
 * follows one, the list is asked a second time.
 */
async function readBack(
  sending: Sending,
  place: NotesPlace,
  key: string,
  isDoubted: boolean,
): Promise<NoteItem | GraphError | undefined> {
  const { graph, mayAsk, patience } = sending;
  try {
    const there = await findItem(graph, place, key, mayAsk);
    if (there || !isDoubted) return there;
    await waitWithin(sending, lostBackoff(1, patience.random));
    return await findItem(graph, place, key, mayAsk);
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}
