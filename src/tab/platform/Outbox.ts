import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import type { Destination } from "#graph/sites/destination.ts";

import type { Person } from "./Host.ts";
import type { StoredWhere } from "./storage.ts";

interface Waiting {
  /** The note's key; a change of a note that the list has already is `{key}/edit`. */
  readonly id: string;
  readonly to: Destination;
  readonly person: Person;
  /** ISO time of the person's press on Save. */
  readonly at: string;
}

/** A new note on its way: written before the first attempt, removed when the list is known to hold it. */
export interface WaitingNote extends Waiting {
  readonly kind: "new";
  readonly note: LearningNote;
  /** Other words that were sent under the same key before, and may have arrived. */
  readonly tried: readonly LearningNote[];
}

/** A change of a saved note on its way. */
export interface WaitingEdit extends Waiting {
  readonly kind: "edit";
  readonly edit: NoteEdit;
}

export type OutboxEntry = WaitingNote | WaitingEdit;

/** What is not yet known to be in the list. Shown to, and sent for, the person who wrote it and nobody else. */
export interface Outbox {
  list(person: Person | undefined): readonly OutboxEntry[];
  find(person: Person, id: string): OutboxEntry | undefined;
  /** Answers how long the entry is safe. */
  put(entry: OutboxEntry): StoredWhere;
  findWhere(person: Person, id: string): StoredWhere | undefined;
  /** The list holds what was pressed then: gone from the device, but that it was sent is remembered for the person's other tabs. */
  removeSent(person: Person, id: string, at: string): void;
  remove(person: Person, id: string): void;
  /** The time of the last press whose words the list is known to hold. */
  findSent(person: Person, id: string): string | undefined;
  readonly subscribe: (onChange: () => void) => () => void;
}

export const toEditId = (key: string): string => `${key}/edit`;
