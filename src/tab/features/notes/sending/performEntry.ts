import { hasSameWords } from "#domain/notes/hasSameWords.ts";
import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import { toUnknown } from "#domain/notes/toUnknown.ts";
import type { NotesRepository, NotSent, OtherWords } from "#graph/notes/NotesRepository.ts";
import {
  type OutboxEntry,
  toEditId,
  type WaitingEdit,
  type WaitingNote,
} from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";

import { findWaitingReason, toWaitingReason } from "./findWaitingReason.ts";
import type { SendFailure, SendOptions } from "./NoteSender.ts";
import { toSentNote } from "./toSentNote.ts";

/** The entry that was sent in the end, and what the list said to it. */
export interface Performed {
  readonly entry: OutboxEntry;
  readonly answer: SendFailure | { readonly outcome: "saved"; readonly saved: SavedNote };
}

type PerformingServices = Pick<Services, "notes" | "outbox">;

/** Sends one entry to the team's list. Throws only for what nobody foresaw. */
export async function performEntry(
  { notes, outbox }: PerformingServices,
  entry: OutboxEntry,
  options: SendOptions,
): Promise<Performed> {
  if (entry.kind === "edit") return performEdit(notes, entry, options);
  const { note, to, tried } = entry;
  const isTried = options.isFresh !== true || tried.length > 0;
  const answer = await asked(notes, (repository) =>
    repository.save(note, to, { mayAsk: options.mayAsk, isTried }),
  );
  if (answer.outcome !== "saved") return { entry, answer };
  if (answer.other) {
    const edit = toEdit(entry, answer.other);
    const where = outbox.put(edit);
    outbox.removeSent(entry.person, entry.id, entry.at);
    // What the entry took up is free now.
    if (where !== "device") outbox.put(edit);
    return performEdit(notes, edit, options);
  }
  return { entry, answer: { outcome: "saved", saved: toSentNote(note, answer) } };
}

/** Older words of the person's own arrived after all: the newer ones are a change of that note. */
function toEdit(entry: WaitingNote, { found, first }: OtherWords): WaitingEdit {
  const { note, tried, to, person, at } = entry;
  const { period, techniqueYear, reviewBy } = found.note;
  // What follows from the day is the server's.
  const mine = { ...note, period, techniqueYear, reviewBy };
  const isSure = first && isFollowedUp(entry, first);
  const edit = { found, base: isSure ? first : toUnknown(note), mine, tried };
  return { kind: "edit", id: toEditId(note.key), edit, to, person, at };
}

/**
 * Whether the newer words were written over those that arrived. A message's note has the message's key on every device and
 * for every card: words that this device knows nothing of are not replaced unless the person chooses it.
 */
function isFollowedUp({ note, tried }: WaitingNote, arrived: LearningNote): boolean {
  if (note.source !== "message") return true;
  if (note.techniqueId !== arrived.techniqueId) return false;
  return tried.some((one) => hasSameWords(one, arrived));
}

async function performEdit(
  notes: Services["notes"],
  entry: WaitingEdit,
  { mayAsk, isFresh = false }: SendOptions,
): Promise<Performed> {
  const { to, edit } = entry;
  const tried = isFresh ? edit.tried : [...edit.tried, edit.mine];
  const answer = await asked(notes, (repository) =>
    repository.change({ ...edit, tried }, to, { mayAsk }),
  );
  return { entry, answer };
}

type NotSentYet = Extract<SendFailure, { outcome: "not-sent" }>;

/** The repository's answer, or why it could not even be asked. */
async function asked<Answer extends { readonly outcome: string }>(
  notes: Services["notes"],
  ask: (repository: NotesRepository) => Promise<Answer | NotSent>,
): Promise<Exclude<Answer, NotSent> | NotSentYet> {
  try {
    const answer = await ask(await notes());
    return isNotSent(answer) ? toNotSentYet(answer) : (answer as Exclude<Answer, NotSent>);
  } catch (error) {
    const why = findWaitingReason(error);
    if (!why) throw error;
    return { outcome: "not-sent", why };
  }
}

const isNotSent = (answer: { readonly outcome: string }): answer is NotSent =>
  answer.outcome === "not-sent";

const toNotSentYet = (answer: NotSent): NotSentYet => ({
  outcome: "not-sent",
  why: toWaitingReason(answer),
  ...(answer.retryAfter === undefined ? {} : { retryAfter: answer.retryAfter }),
});
