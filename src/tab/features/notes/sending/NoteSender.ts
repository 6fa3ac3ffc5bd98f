import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { NotePart } from "#domain/notes/noteParts.ts";
import type { RefusedReason } from "#graph/notes/NotesRepository.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";

import type { WaitingReason } from "./findWaitingReason.ts";

/** What became of sending one note, or one change of a note. */
export type SendOutcome =
  | { readonly outcome: "saved" }
  | {
      readonly outcome: "not-sent";
      readonly why: WaitingReason;
      /** Seconds that Microsoft 365 asked us to wait. */
      readonly retryAfter?: number;
    }
  | { readonly outcome: "refused"; readonly why: RefusedReason }
  /** Somebody else changed the same parts meanwhile: the person decides. */
  | {
      readonly outcome: "conflict";
      readonly theirs: SavedNote;
      readonly parts: readonly NotePart[];
    }
  /** The note that was to be changed is in the list no more. */
  | { readonly outcome: "gone" }
  /** The person took it out of the outbox, in this window or another. */
  | { readonly outcome: "withdrawn" };

export type SendFailure = Exclude<SendOutcome, { outcome: "saved" | "withdrawn" }>;

/** A note as this page has sent it; shown until a read of the list replaces it. */
export interface SentNote {
  readonly to: string;
  readonly saved: SavedNote;
}

export interface SenderState {
  /** Ids of outbox entries on their way at this moment. */
  readonly sending: ReadonlySet<string>;
  readonly sent: readonly SentNote[];
  /** What the last attempt with a waiting entry came to; read by `findFailure`. */
  readonly failures: ReadonlyMap<string, SendFailure>;
}

/** An entry that was pressed anew, in this window or another, has not failed yet. */
export const toFailureName = ({ id, at }: Pick<OutboxEntry, "id" | "at">): string => `${id} ${at}`;

export const findFailure = (
  { failures }: Pick<SenderState, "failures">,
  entry: OutboxEntry,
): SendFailure | undefined => failures.get(toFailureName(entry));

export interface SendOptions {
  /** True only inside a person's click, when a consent window may open. */
  readonly mayAsk: boolean;
  /** The entry was put into the outbox a moment ago, so that it cannot have been sent before. */
  readonly isFresh?: boolean;
  /** Takes the words back while nobody else can send them: called before another tab gets its turn. */
  readonly onRefused?: (entry: OutboxEntry, why: RefusedReason) => void;
}

/** Sends what is in the outbox. One for the page: an entry is never on its way twice, in whatever tab of the person. */
export interface NoteSender {
  /** Sends an entry of the outbox; a second call while it is on its way waits for the first. */
  readonly send: (entry: OutboxEntry, options: SendOptions) => Promise<SendOutcome>;
  /**
   * Does something to a waiting entry while nobody sends it, such as taking it out. Waits for an attempt that is under way,
   * in whatever tab; undefined when the entry waits no more after that.
   */
  readonly whileWaiting: <Value>(
    entry: OutboxEntry,
    work: (entry: OutboxEntry) => Value,
  ) => Promise<Value | undefined>;
  /** Shows nothing more of a note that was deleted for good. */
  readonly forget: (key: string) => void;
  readonly current: () => SenderState;
  readonly subscribe: (onChange: () => void) => () => void;
}
