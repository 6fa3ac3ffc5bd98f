import type { LearningNote } from "../notes/learningNote.ts";

/** What is known of who checked a note, from what the server stamped on it and never from a field that anybody can write. */
export type CheckEvidence =
  | {
      /** `unconfirmed`: who checks in this team could not be asked. */
      readonly who: "reviewer" | "unconfirmed" | "not-reviewer" | "author";
      readonly name: string;
      readonly at: string;
      /** An author of whom it is known that they do not check here. */
      readonly isNoReviewer?: true;
      readonly changedSince?: ChangedSince;
    }
  /** No version shows who it was: none are kept, or the one that would is gone. */
  | { readonly who: "unknown" };

/** Somebody who is no reviewer, as far as known, changed words that the check was given to. */
export interface ChangedSince {
  /** What stood there when it was checked. */
  readonly checked: LearningNote;
  readonly by: string;
}
