import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";

import type { Person } from "./Host.ts";

/** A note on its way: written before the first attempt, removed when the list is known to hold it. */
export interface OutboxEntry {
  readonly note: LearningNote;
  readonly to: Destination;
  readonly person: Person;
  readonly at: string;
}

/** Notes not yet known to be in the list. Shown to, and sent for, the person who wrote them and nobody else. */
export interface Outbox {
  list(person: Person | undefined): readonly OutboxEntry[];
  /** Answers whether the entry is safe on the device, or only in this page's memory. */
  put(entry: OutboxEntry): "device" | "memory";
  remove(key: string): void;
  readonly subscribe: (onChange: () => void) => () => void;
}
