import type { LearningNote, NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import { noteKey } from "#domain/notes/noteKey.ts";
import { toWantedNote } from "#domain/notes/toWantedNote.ts";
import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import type { Draft } from "#tab/platform/DraftStore.ts";
import type { Person } from "#tab/platform/Host.ts";
import { type OutboxEntry, toEditId, type WaitingEdit } from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";
import type { StoredWhere } from "#tab/platform/storage.ts";

type PressServices = Pick<Services, "outbox" | "drafts" | "clock">;

export interface Press {
  readonly to: Destination;
  readonly person: Person;
  /** The draft that the words come from, and the name it is kept under. */
  readonly draft: Draft;
  readonly draftName: string;
  /** The draft that these words go on from, where it has another key. */
  readonly goesOnFrom?: NoteKey | undefined;
  /** The key is not the form's to choose: whatever was saved under it before, in this place it is one note. */
  readonly isKeyGiven?: true;
}

export interface Pressed {
  readonly entry: OutboxEntry;
  /** How long the words are safe while they wait. */
  readonly where: StoredWhere;
}

/**
 * Takes a new note from the form into the outbox. Words that were sent to another team before, or that another window took
 * there under the same key, are a note of their own here.
 */
export function pressSave(services: PressServices, press: Press, written: LearningNote): Pressed {
  const { to, person, draft } = press;
  const at = services.clock.now().toISOString();
  if (!isTaken(services, press)) {
    const tried = [...findWaiting(services, press), ...(draft.tried ?? [])];
    const entry = { kind: "new", id: written.key, note: written, tried, to, person, at } as const;
    return moveWords(services, press, written, entry);
  }
  const note = { ...written, key: noteKey(crypto.randomUUID()) };
  const entry = { kind: "new", id: note.key, note, tried: [], to, person, at } as const;
  const own = { values: draft.values, at: draft.at, key: note.key };
  return moveWords(services, { ...press, draft: own, goesOnFrom: draft.key }, note, entry);
}

/** Words of another window that wait under the same key: the newer ones take their place, and may meet them in the list. */
function findWaiting({ outbox }: PressServices, { person, draft }: Press): readonly LearningNote[] {
  const waiting = outbox.find(person, draft.key);
  return waiting?.kind === "new" ? [...waiting.tried, waiting.note] : [];
}

function isTaken({ outbox }: PressServices, { to, person, draft, isKeyGiven }: Press): boolean {
  const { key, triedIn } = draft;
  const place = destinationKey(to);
  if (isKeyGiven) {
    const waiting = outbox.find(person, key);
    return waiting !== undefined && destinationKey(waiting.to) !== place;
  }
  const isElsewhere = triedIn !== undefined && triedIn !== place;
  return (
    isElsewhere ||
    outbox.find(person, key) !== undefined ||
    outbox.findSent(person, key) !== undefined
  );
}

/** Takes a change of a saved note into the outbox, on top of one that waits there already. */
export function pressChange(
  services: PressServices,
  press: Press,
  found: SavedNote,
  mine: LearningNote,
): Pressed {
  return moveWords(services, press, mine, toEntry(services, press, found, mine, press.draft.tried));
}

/**
 * The same for a change that needs no form: half a change of the note that stands there stays. `own` are words of the
 * person's that this one was made from, and that wait or may have arrived.
 */
export function pressAtOnce(
  services: PressServices,
  place: Pick<Press, "to" | "person">,
  found: SavedNote,
  mine: LearningNote,
  own: readonly LearningNote[] = [],
): Pressed {
  const entry = toEntry(services, place, found, mine, own);
  return { entry, where: services.outbox.put(entry) };
}

function toEntry(
  { outbox, clock }: PressServices,
  { to, person }: Pick<Press, "to" | "person">,
  found: SavedNote,
  mine: LearningNote,
  own: readonly LearningNote[] = [],
): WaitingEdit {
  const id = toEditId(mine.key);
  const waiting = outbox.find(person, id);
  const edit: NoteEdit =
    waiting?.kind === "edit"
      ? onTopOf(waiting.edit, { found, mine, tried: own })
      : { found, mine, tried: own };
  return { kind: "edit", id, edit, to, person, at: clock.now().toISOString() };
}

/** What waits and what was changed now are both the person's; where they differ the newer words count. */
function onTopOf(waiting: NoteEdit, newer: NoteEdit): NoteEdit {
  const mine = toWantedNote(newer, waiting.mine);
  return { ...waiting, mine, tried: [...waiting.tried, waiting.mine] };
}

/**
 * In this order, so that the words are never nowhere: a draft that outlives this moment knows that they were sent, and stays
 * where the outbox would not outlive the window.
 */
function moveWords(
  { outbox, drafts }: PressServices,
  { draft, draftName, person, to, goesOnFrom }: Press,
  words: LearningNote,
  entry: OutboxEntry,
): Pressed {
  const tried = [...(draft.tried ?? []), words];
  const sent = { ...draft, at: entry.at, tried, triedIn: destinationKey(to) };
  drafts.keep(person, draftName, sent, goesOnFrom);
  const where = outbox.put(entry);
  if (where === "device") drafts.remove(person, draftName, draft.key);
  return { entry, where };
}
