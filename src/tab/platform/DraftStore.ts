import type { LearningNote, NoteKey, SavedNote } from "#domain/notes/learningNote.ts";

import type { Person } from "./Host.ts";
import type { StoredWhere } from "./storage.ts";

/** The words of an unfinished note, by question id (`happened`, `learned`, `nextTime`, further ids, `action…`). */
export interface Draft {
  readonly values: Readonly<Record<string, string>>;
  /** ISO time of the last keystroke that was kept. */
  readonly at: string;
  /** The key that the note will be saved under, however often it is tried: words saved twice are one note. */
  readonly key: NoteKey;
  /** What was sent under this key already, and may have arrived. */
  readonly tried?: readonly LearningNote[];
  /** Where it was sent to (`destinationKey`): the same words for another team are another note. */
  readonly triedIn?: string;
  /** The saved note that is being changed, as the person found it. */
  readonly found?: SavedNote;
  /** The run of a card that the words were typed beside. */
  readonly run?: string;
  /** Keys of the notes whose lessons were taken into the words. */
  readonly lessonsUsed?: readonly string[];
}

/**
 * Unfinished notes on this device, keyed by tenant, person, a name (a card's id, or `edit/{key}` of a saved note) and the
 * draft's own key, so that two windows never write over each other. Never shown to another person, kept 14 days, or until
 * the page closes where the device is shared. With no person known it is memory only. Never holds a text in which an NHS
 * number was found: the caller keeps the last clean draft by not calling `keep`.
 */
export interface DraftStore {
  /** Newest first. */
  list(person: Person | undefined, name: string): readonly Draft[];
  /** Answers where the words are now. A draft that these words go on from is forgotten, once they are as safe as it was. */
  keep(person: Person | undefined, name: string, draft: Draft, goesOnFrom?: NoteKey): StoredWhere;
  remove(person: Person | undefined, name: string, key: NoteKey): void;
  /** The list holds what was pressed at that very time under that key: the draft of it goes, other words stay. */
  removeSent(person: Person, key: NoteKey, at: string): void;
  /** All that this person has of a note, under whatever name. */
  removeNote(person: Person, key: NoteKey): void;
}

export const toEditName = (key: string): string => `edit/${key}`;
