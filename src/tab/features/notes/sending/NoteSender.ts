import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { RefusedReason } from "#graph/notes/NotesRepository.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import type { Person } from "#tab/platform/Host.ts";

import type { WaitingReason } from "./findWaitingReason.ts";

/** What became of sending one note. */
export type SendOutcome =
  | { readonly outcome: "saved" }
  | { readonly outcome: "not-sent"; readonly why: WaitingReason }
  | { readonly outcome: "refused"; readonly why: RefusedReason };

/** A note that this page has sent, as it was sent; shown until a read of the list replaces it. */
export interface SentNote {
  readonly to: string;
  readonly saved: SavedNote;
}

export interface SenderState {
  /** Keys of notes on their way at this moment. */
  readonly sending: ReadonlySet<string>;
  readonly sent: readonly SentNote[];
  /** What the last attempt with a waiting note came to, by key. */
  readonly failed: ReadonlyMap<string, Exclude<SendOutcome, { outcome: "saved" }>>;
}

/** Sends notes of the outbox. One for the page: a note is never on its way twice. */
export interface NoteSender {
  /** Sends an entry that is in the outbox; a second call while it is on its way waits for the first. */
  readonly send: (
    entry: OutboxEntry,
    options: { readonly mayAsk: boolean },
  ) => Promise<SendOutcome>;
  /** Sends what waits for this person without asking anything: once for the page. */
  readonly sendWaiting: (person: Person) => Promise<void>;
  readonly current: () => SenderState;
  readonly subscribe: (onChange: () => void) => () => void;
}
