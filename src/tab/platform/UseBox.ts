import type { NoteUse } from "#domain/review/noteUse.ts";
import type { Destination } from "#graph/sites/destination.ts";

import type { Person } from "./Host.ts";
import type { StoredWhere } from "./storage.ts";

/** A use of a lesson on its way: written before the first attempt, removed when the list is known to hold it. */
export interface WaitingUse {
  readonly use: NoteUse;
  readonly to: Destination;
  readonly person: Person;
  /** ISO time of the person's press. */
  readonly at: string;
}

/** Uses that are not yet known to be in the list. Shown to, and sent for, the person who pressed and nobody else. */
export interface UseBox {
  /** Oldest first; the same array until it changes. */
  list(person: Person | undefined): readonly WaitingUse[];
  /** Answers how long the use is safe. */
  put(waiting: WaitingUse): StoredWhere;
  /** The list holds it: gone from the device, but that the person used this lesson is remembered. */
  removeSent(waiting: WaitingUse): void;
  remove(waiting: WaitingUse): void;
  /** The month (`2026-11`) in which this person's last use of the lesson was counted from this device. */
  findCounted(person: Person | undefined, noteKey: string): string | undefined;
  readonly subscribe: (onChange: () => void) => () => void;
}
