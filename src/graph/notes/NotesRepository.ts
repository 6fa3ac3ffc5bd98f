import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";

import type { Destination, NotesPlace } from "../sites/destination.ts";

/** What became of one attempt to save. The note's key makes every further attempt safe. */
export type SaveOutcome =
  /** `saved` is undefined when the list did not tell more than "it is there". */
  | { readonly outcome: "saved"; readonly itemId: string; readonly createdAt: string }
  /** Nobody knows, or nobody could be reached: keep the words and send again later, same key. */
  | {
      readonly outcome: "not-sent";
      readonly why: NotSentReason;
      /** Sign-in's own word for `sign-in-needed`. */
      readonly code?: string;
    }
  /** A real refusal: sending the same words again would not help. */
  | { readonly outcome: "refused"; readonly why: RefusedReason };

export type NotSentReason = "offline" | "busy" | "unavailable" | "sign-in-needed" | "not-set-up";
export type RefusedReason =
  | "not-allowed"
  | "team-not-found"
  | "files-not-ready"
  | "locked"
  | "invalid"
  | "too-large"
  | "list-unsafe";

/** One month of notes, newest first within the month. `next` is there when the month has more pages. */
export interface NotesPage {
  readonly notes: readonly SavedNote[];
  readonly next?: string;
}

/** Whether a place to keep notes is there. */
export type FoundPlace =
  | { readonly found: "ready"; readonly place: NotesPlace }
  | { readonly found: "no-list"; readonly siteId: string }
  /** A private or shared channel whose own site is not made yet: somebody opens its Files tab once. */
  | { readonly found: "files-not-ready" };

/** Domain words in, Graph calls out. Every method throws `GraphError` for refusals that are not named in its answer. */
export interface NotesRepository {
  /** Site and list; ids are remembered on the device, so a second call sends nothing. */
  findPlace(to: Destination, options?: { readonly mayAsk?: boolean }): Promise<FoundPlace>;

  /** Saves once, however often it is called with the same key: sets up the list when it is missing and allowed. */
  save(
    note: LearningNote,
    to: Destination,
    options?: { readonly mayAsk?: boolean },
  ): Promise<SaveOutcome>;

  /** One page of one month (`2026-11`). `mayAsk` only inside a click on Sign in: the place may be remembered, the token not. */
  month(
    place: NotesPlace,
    period: string,
    next?: string,
    options?: { readonly mayAsk?: boolean },
  ): Promise<NotesPage>;

  /** First pages of several months in one `$batch` of at most twenty. */
  months(place: NotesPlace, periods: readonly string[]): Promise<ReadonlyMap<string, NotesPage>>;

  /** One note by its key, or undefined. */
  findByKey(
    place: NotesPlace,
    key: string,
    options?: { readonly mayAsk?: boolean },
  ): Promise<SavedNote | undefined>;
}
