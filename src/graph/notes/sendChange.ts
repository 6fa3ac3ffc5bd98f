import * as v from "valibot";

import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import { mergeEdit } from "#domain/notes/mergeEdit.ts";
import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import { toLearningNote } from "#domain/notes/toLearningNote.ts";
import { toRawNote } from "#domain/notes/toRawNote.ts";

import { GraphError } from "../client/GraphError.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import { UnexpectedAnswer } from "../client/UnexpectedAnswer.ts";
import type { NotesPlace } from "../sites/destination.ts";
import { toVersion } from "./eTag.ts";
import { fieldsPath } from "./itemPaths.ts";
import type { ChangeOutcome } from "./NotesRepository.ts";
import { readItem } from "./readItem.ts";
import { readVersions } from "./readVersions.ts";
import { findRefusal, isConsent, notSent, refused, toNotSent } from "./saveOutcomes.ts";
import { isOffline, isThrottled, isUnanswered, type Sending, waitAfter } from "./Sending.ts";
import { toChangedFields } from "./toNoteFields.ts";
import { toSentChange } from "./toSentChange.ts";

/** What is being changed: the note as the list holds it, as far as known, and as it is to be. */
interface Target {
  readonly known: SavedNote;
  readonly wanted: LearningNote;
  /** The version under which something of the person's may have arrived unheard. */
  readonly doubtedAt?: number;
  /** Something of the person's that nobody answered a moment ago may still be on its way. */
  readonly isUnanswered?: boolean;
}

/**
 * Changes one note under `If-Match`. A change whose answer was lost is sent again as it was: had it arrived, the eTag no
 * longer fits, and the note itself tells that the words are there (design section 4). What others changed is joined.
 */
export async function sendChange(
  sending: Sending,
  place: NotesPlace,
  edit: NoteEdit,
): Promise<ChangeOutcome> {
  const begun = await toFirstTarget(sending, place, edit);
  if ("outcome" in begun) return begun;
  let target = begun;
  let last: ChangeOutcome = notSent("unavailable");
  for (let attempt = 0; sending.allowance.writes > 0; attempt += 1) {
    const changes = toChanges(target);
    if (Object.keys(changes).length === 0) return { outcome: "saved", saved: target.known };

    sending.allowance.writes -= 1;
    const answer = await patchOnce(sending, place, target, changes);
    if (!(answer instanceof Error)) return { outcome: "saved", saved: answer };
    const verdict = await judge(sending, place, edit, target, answer);
    if ("outcome" in verdict) return verdict;
    const isSame = verdict.known.eTag === target.known.eTag;
    target = verdict;
    last = answer instanceof GraphError ? toNotSent(answer) : notSent("unavailable");
    // A note that was joined anew is sent at once; anything else is sent again after a while.
    if (isSame && (isOffline(answer, attempt) || !(await waitAfter(sending, answer, attempt)))) {
      return last;
    }
  }
  return last;
}

async function toFirstTarget(
  sending: Sending,
  place: NotesPlace,
  edit: NoteEdit,
): Promise<Target | ChangeOutcome> {
  const { found, mine, tried, base } = edit;
  const doubt = tried.length > 0 ? { doubtedAt: toVersion(found.eTag) } : {};
  const target = base ? join(edit, found, []) : { known: found, wanted: mine, ...doubt };
  if ("outcome" in target) return target;
  // Nothing to change back is only believed of a note that cannot have become another one unheard.
  const isUnsure = tried.length > 0 && Object.keys(toChanges(target)).length === 0;
  if (!isUnsure && found.eTag !== "") return target;
  return lookAgain(sending, place, edit, { ...target, ...doubt });
}

const toChanges = ({ known, wanted }: Target) =>
  toChangedFields(toRawNote(known.note), toRawNote(wanted));

/** The person's changes on top of the note as it stands now; a conflict where both changed the same. */
function join(
  edit: NoteEdit,
  theirs: SavedNote,
  passed: readonly LearningNote[],
): Target | ChangeOutcome {
  const { merged, collisions } = mergeEdit(edit, theirs.note, passed);
  if (collisions.length > 0) return { outcome: "conflict", theirs, parts: collisions };
  return { known: theirs, wanted: toLearningNote(merged) };
}

const fieldsAnswer = v.looseObject({ "@odata.etag": v.nullish(v.string()) });

async function patchOnce(
  { graph, mayAsk }: Sending,
  place: NotesPlace,
  { known, wanted }: Target,
  changes: Readonly<Record<string, string | null>>,
): Promise<SavedNote | GraphError | UnexpectedAnswer> {
  try {
    const call = { scopes: ["Sites.ReadWrite.All"], mayAsk, ifMatch: known.eTag } as const;
    const answer = await graph.patch(fieldsPath(place, known.itemId), changes, call);
    const fields = parseAnswer(
      fieldsAnswer,
      answer,
      "PATCH /sites/{id}/lists/{id}/items/{id}/fields",
    );
    return toSentChange(known, wanted, fields["@odata.etag"] ?? "");
  } catch (error) {
    if (error instanceof GraphError || error instanceof UnexpectedAnswer) return error;
    throw error;
  }
}

/** What a change that did not answer with its fields means: what to send next, or what became of it. */
async function judge(
  sending: Sending,
  place: NotesPlace,
  edit: NoteEdit,
  target: Target,
  failure: GraphError | UnexpectedAnswer,
): Promise<Target | ChangeOutcome> {
  const fault = failure instanceof GraphError ? failure.fault : undefined;
  if (failure instanceof GraphError && (fault === "signed-out" || isConsent(failure))) {
    return toNotSent(failure);
  }
  if (failure instanceof GraphError && isThrottled(failure)) return target;

  const refusal = fault && findRefusal(fault);
  const isStale = fault === "changed-meanwhile" || fault === "not-found";
  if (!refusal && !isStale && failure instanceof GraphError) {
    return {
      doubtedAt: toVersion(target.known.eTag),
      ...target,
      ...(isUnanswered(failure) ? { isUnanswered: true } : {}),
    };
  }
  // A refusal is believed at once, unless the same words may have arrived before it.
  if (refusal && !isStale && target.doubtedAt === undefined) return refused(refusal);
  return lookAgain(sending, place, edit, target, failure);
}

async function lookAgain(
  { graph, mayAsk }: Sending,
  place: NotesPlace,
  edit: NoteEdit,
  { known, doubtedAt, isUnanswered: mayArrive = false }: Target,
  failure?: GraphError | UnexpectedAnswer,
): Promise<Target | ChangeOutcome> {
  const { itemId, note } = known;
  let theirs: SavedNote | undefined;
  let passed: readonly LearningNote[] = [];
  try {
    theirs = await readItem(graph, place, { key: note.key, itemId }, mayAsk);
    // One version on is our own or somebody else's; two are enough to have changed our words back.
    if (theirs && doubtedAt !== undefined && toVersion(theirs.eTag) - doubtedAt > 1) {
      passed = (await readVersions(graph, place, theirs.itemId, mayAsk)) ?? [edit.mine];
    }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.fault === "not-found") return { outcome: "gone" };
    const refusal = findRefusal(error.fault);
    if (!refusal) return toNotSent(error);
    return doubtedAt === undefined ? refused(refusal) : notSent("unsure");
  }
  if (!theirs) return { outcome: "gone" };
  const joined = join(edit, theirs, passed);
  if ("outcome" in joined) return joined;
  if (!failure || (failure instanceof GraphError && isStaleFault(failure))) return joined;
  if (Object.keys(toChanges(joined)).length === 0) return joined;
  if (failure instanceof UnexpectedAnswer) throw failure;
  return mayArrive ? notSent("unsure") : refused(findRefusal(failure.fault) ?? "invalid");
}

const isStaleFault = ({ fault }: GraphError): boolean =>
  fault === "changed-meanwhile" || fault === "not-found";
