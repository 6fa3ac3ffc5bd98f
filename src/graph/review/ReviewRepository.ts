import type { NoteState, SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteUse } from "#domain/review/noteUse.ts";
import type { NoteVersion } from "#domain/review/noteVersion.ts";
import type { PersonStamp } from "#domain/review/personStamp.ts";
import type { ReviewSettings } from "#domain/review/reviewSettings.ts";

import type { NotesPage, NotSent, Refused } from "../notes/NotesRepository.ts";
import type { Destination, NotesPlace } from "../sites/destination.ts";

/** `mayAsk` only inside a click, when a consent window may open. */
export interface Ask {
  readonly mayAsk?: boolean;
}

/** What waits to be checked, oldest first within what came. */
export type ToCheckPage =
  | { readonly kind: "all"; readonly notes: readonly SavedNote[]; readonly next?: string }
  /** More than SharePoint can find at once: it is looked for month by month, from this one on (`2025-03`). */
  | {
      readonly kind: "too-many";
      readonly oldest: string;
      /** What this device found a moment ago, so that nobody waits for it twice. */
      readonly known?: WaitingMonths;
    };

/** Months that have notes that wait, the oldest first, and the last month that was looked at. */
export interface WaitingMonths {
  readonly months: readonly string[];
  readonly lookedTo: string;
}

/** Notes out of a few months or states; `isWhole` is false where there may be more than were read. */
export interface FoundNotes {
  readonly notes: readonly SavedNote[];
  readonly isWhole: boolean;
}

/** The settings item, and who wrote it last: whom it names counts only where that was an owner. */
export interface SavedSettings {
  readonly settings: ReviewSettings;
  readonly by: PersonStamp;
  readonly eTag: string;
  readonly itemId: string;
}

export type SettingsOutcome =
  | { readonly outcome: "saved" }
  /** Somebody else changed them since they were read. Nothing was changed. */
  | { readonly outcome: "conflict" }
  | NotSent
  | Refused;

export type UseOutcome = { readonly outcome: "saved" } | NotSent | Refused;

/** What changed in a list since it was last looked at. */
export interface ListChanges {
  readonly changed: readonly SavedNote[];
  /** Ids of items that are there no more. */
  readonly removed: readonly string[];
  /** For the next look. */
  readonly token: string;
  /** Too long ago to tell: everything is to be read anew. */
  readonly whole?: true;
}

/** How often a note was used, as far as was read, and what came of it, newest first. */
export interface UsesOfNote {
  readonly count: number;
  /** There are more than `count`. */
  readonly isMore: boolean;
  readonly effects: readonly string[];
}

/** What checking takes of Graph. Every method throws `GraphError` for refusals that are not named in its answer. */
export interface ReviewRepository {
  /** One request. Notes that were changed a moment ago are as the list has them now. */
  toCheck(place: NotesPlace, next?: string, options?: Ask): Promise<ToCheckPage>;

  /** What waits of one month (`2026-11`), oldest first within the page. */
  toCheckMonth(place: NotesPlace, period: string, next?: string, options?: Ask): Promise<NotesPage>;

  /** Which of these months have notes that wait; in one `$batch` for each twenty. */
  waitingMonths(place: NotesPlace, periods: readonly string[]): Promise<readonly string[]>;

  /** All notes of these `technique/year` values, or those in these states alone, newest first. */
  ofTechnique(
    place: NotesPlace,
    techniqueYears: readonly string[],
    states?: readonly NoteState[],
  ): Promise<readonly SavedNote[]>;

  /** Notes whose day to look again is in one of these months, in one `$batch`. */
  dueAgain(place: NotesPlace, months: readonly string[], options?: Ask): Promise<FoundNotes>;

  /** Notes whose action is still to do. */
  openActions(place: NotesPlace, options?: Ask): Promise<FoundNotes>;

  /** What a note has been, newest first; undefined where the list keeps no versions or does not show them. */
  history(
    place: NotesPlace,
    itemId: string,
    options?: Ask,
  ): Promise<readonly NoteVersion[] | undefined>;

  /** The same of several, in one `$batch` of at most twenty. */
  histories(
    place: NotesPlace,
    itemIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly NoteVersion[] | undefined>>;

  /** Takes GroupMember.Read.All; undefined where that is not granted, or this person may not see them. */
  owners(groupId: string, options?: Ask): Promise<readonly PersonStamp[] | undefined>;

  /** Whether this person owns the team. */
  ownsTeam(groupId: string, options?: Ask): Promise<boolean>;

  /** Undefined while nobody has decided anything. */
  settings(place: NotesPlace, options?: Ask): Promise<SavedSettings | undefined>;

  /** `found`: the settings as they were read; none where there were none. */
  saveSettings(
    place: NotesPlace,
    settings: ReviewSettings,
    options?: Ask & { readonly found?: Pick<SavedSettings, "eTag" | "itemId"> },
  ): Promise<SettingsOutcome>;

  /** A token from which `changes` tells what happens from now on. */
  latest(place: NotesPlace): Promise<string>;
  changes(place: NotesPlace, token: string): Promise<ListChanges>;

  /** Counts once per key, however often it is called. The list of uses is found, or made where that is allowed. */
  recordUse(use: NoteUse, to: Destination, options?: Ask): Promise<UseOutcome>;

  /** Uses by the key of the note, in one `$batch`; empty where the team has no such list. */
  usesOf(place: NotesPlace, noteKeys: readonly string[]): Promise<ReadonlyMap<string, UsesOfNote>>;
}
