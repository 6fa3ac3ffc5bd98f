import type { LearningNote } from "../notes/learningNote.ts";
import type { PersonStamp } from "./personStamp.ts";

/** What a note was after one change, as the server stamped it. Several of them stand newest first. */
export interface NoteVersion {
  readonly note: LearningNote;
  /** SharePoint's own number: `3.0`. */
  readonly label: string;
  readonly at: string;
  readonly by: PersonStamp;
}
