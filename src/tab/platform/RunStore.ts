import type { Run } from "#domain/run/run.ts";

import type { Person } from "./Host.ts";
import type { StoredWhere } from "./storage.ts";

/**
 * The run of each card that a person has begun on this device, without any words: those are drafts. Never shown to another
 * person; kept as long as a draft is, or until the page closes where the device is shared or nobody is known.
 */
export interface RunStore {
  /** The same object until it changes, for `useSyncExternalStore`. */
  find(person: Person | undefined, techniqueId: string): Run | undefined;
  keep(person: Person | undefined, run: Run): StoredWhere;
  remove(person: Person | undefined, techniqueId: string): void;
  /** Called when a run changed here or in another window, or everything was deleted. */
  readonly subscribe: (onChange: () => void) => () => void;
}
