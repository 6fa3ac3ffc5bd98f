import type { PersonStamp } from "./personStamp.ts";

/** What an owner decided for the team; kept in the list itself, in its one item that is no note. */
export interface ReviewSettings {
  /** Who may check besides the owners. */
  readonly reviewers: readonly PersonStamp[];
  readonly guestsMayWrite: boolean;
}

/** What holds until an owner says otherwise. */
export const noReviewSettings: ReviewSettings = { reviewers: [], guestsMayWrite: false };
