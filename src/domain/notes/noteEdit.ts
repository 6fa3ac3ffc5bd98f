import type { NoteKey } from "./learningNote.ts";
import type { RawNote } from "./rawNote.ts";

/** What a person wants changed in a note that the list holds. Kept on the device until the list is known to have it. */
export interface NoteEdit {
  readonly key: NoteKey;
  /** SharePoint's id of the item, and its eTag when the person found it so (`If-Match`). */
  readonly itemId: string;
  readonly eTag: string;
  /** The note as the person found it, and as they want it. */
  readonly base: RawNote;
  readonly mine: RawNote;
  /** What was sent before and may have arrived; never somebody else's words. */
  readonly tried: readonly RawNote[];
}
