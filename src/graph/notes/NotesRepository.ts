import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import type { NotePart } from "#domain/notes/noteParts.ts";

import type { Destination, NotesPlace } from "../sites/destination.ts";

/** Nobody knows, or nobody could be reached: keep the words and send again later, the same. */
export interface NotSent {
  readonly outcome: "not-sent";
  readonly why: NotSentReason;
  /** Sign-in's own word for `sign-in-needed`. */
  readonly code?: string;
  /** Seconds that Microsoft 365 asked us to wait, where it said so. */
  readonly retryAfter?: number;
}

/** A real refusal: sending the same words again would not help. */
export interface Refused {
  readonly outcome: "refused";
  readonly why: RefusedReason;
}

export interface OtherWords {
  readonly found: SavedNote;
  /** What stood there first; undefined where nobody can tell any more, since the note was changed and no versions are shown. */
  readonly first?: LearningNote;
}

/** What became of one attempt to save. The note's key makes every further attempt safe. */
export type SaveOutcome =
  | {
      readonly outcome: "saved";
      readonly itemId: string;
      readonly createdAt: string;
      /** The item's eTag, or nothing where it moved on at once. */
      readonly eTag: string;
      /** Where other words stand under the note's key, and these never stood there: those of an earlier press on Save. */
      readonly other?: OtherWords;
    }
  | NotSent
  | Refused;

/** What became of one attempt to change a note. The item's eTag and the words sent before make every further attempt safe. */
export type ChangeOutcome =
  /** The note as it stands in the list now, other people's changes in it. */
  | { readonly outcome: "saved"; readonly saved: SavedNote }
  /** Somebody else changed the same parts to something else: the person decides. Nothing was changed. */
  | {
      readonly outcome: "conflict";
      readonly theirs: SavedNote;
      readonly parts: readonly NotePart[];
    }
  /** The note is in the list no more. */
  | { readonly outcome: "gone" }
  | NotSent
  | Refused;

export type RemoveOutcome = { readonly outcome: "removed" } | NotSent | Refused;

export type NotSentReason =
  | "offline"
  | "busy"
  | "unavailable"
  | "sign-in-needed"
  | "not-set-up"
  /** Three of the locked-down mode, which only an administrator can put right; see `GraphFault`. */
  | "not-added"
  | "address-unknown"
  | "list-not-ready"
  /** It was refused, but may have arrived before that, and the list does not let the person look. */
  | "unsure";
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

  /**
   * Saves once, however often it is called with the same key: sets up the list when it is missing and allowed. `isTried`: it
   * was sent before and may have arrived, so that a refusal is not believed without a look.
   */
  save(
    note: LearningNote,
    to: Destination,
    options?: { readonly mayAsk?: boolean; readonly isTried?: boolean },
  ): Promise<SaveOutcome>;

  /** Changes a note once, under `If-Match`; what others changed meanwhile is joined, never overwritten. */
  change(
    edit: NoteEdit,
    to: Destination,
    options?: { readonly mayAsk?: boolean },
  ): Promise<ChangeOutcome>;

  /** Deletes a note for good, whatever was changed in it meanwhile; one that is gone already counts as deleted. */
  remove(
    note: { readonly key: string; readonly itemId: string },
    to: Destination,
    options?: { readonly mayAsk?: boolean },
  ): Promise<RemoveOutcome>;

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
