import type { Refused } from "#graph/notes/NotesRepository.ts";
import type { WaitingReason } from "#tab/features/notes/sending/findWaitingReason.ts";
import type { Person } from "#tab/platform/Host.ts";
import type { WaitingUse } from "#tab/platform/UseBox.ts";

export type UseFailure = { readonly outcome: "not-sent"; readonly why: WaitingReason } | Refused;

export interface UseSenderState {
  /** Keys of uses on their way at this moment. */
  readonly sending: ReadonlySet<string>;
  /** What the last attempt with a waiting use came to. */
  readonly failures: ReadonlyMap<string, UseFailure>;
}

/** Sends uses that wait on the device. One for the page. */
export interface UseSender {
  /** `mayAsk` only inside a click, when a consent window may open. */
  readonly send: (waiting: WaitingUse, mayAsk: boolean) => Promise<void>;
  /** What waits for this person, one after the other, asking nothing of anybody. */
  readonly sendAll: (person: Person) => Promise<void>;
  readonly current: () => UseSenderState;
  readonly subscribe: (onChange: () => void) => () => void;
}
