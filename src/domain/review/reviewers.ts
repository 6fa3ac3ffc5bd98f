import type { PersonStamp } from "./personStamp.ts";

/** Whose check counts in a team (design section 4, "Who checked it"). */
export interface Reviewers {
  /** Undefined where they cannot be known: no permission to ask, or a private or shared channel. */
  readonly owners: readonly PersonStamp[] | undefined;
  /** Named in the settings item, and only where an owner wrote that. */
  readonly named: readonly PersonStamp[];
}
