import type { GraphFault } from "../client/GraphFault.ts";
import type { Destination } from "../sites/destination.ts";

/** What the product needs of a team's site, in the order in which one stands on the other. */
export type Need =
  /** A token for the permissions that reading and saving take. */
  | "sign-in"
  /** The SharePoint site of the team, or of the channel where it has its own. */
  | "site"
  /** The list of learning notes. */
  | "list"
  /** Every column of the list. */
  | "columns"
  /** The indexes that keep reading quick when there are many notes. */
  | "indexes"
  /** The key that makes a save happen once. */
  | "unique-key"
  /** The second list, of who used which note. */
  | "uses-list"
  /** Notes that are in the list come back when they are read: a default view may hide them. */
  | "notes-shown";

export interface NeedState {
  readonly need: Need;
  /** `unknown`: something it stands on is missing, or Graph would not tell; for `notes-shown` also while there are no notes. */
  readonly state: "present" | "missing" | "unknown";
  /** Why it is not known, or why this person may not see it. */
  readonly fault?: GraphFault | "files-not-ready";
  /** Names of columns, as SharePoint shows them: no words of a person. */
  readonly details?: readonly string[];
}

/** One entry for each need, in the order above. */
export interface PlaceHealth {
  readonly needs: readonly NeedState[];
}

export type SetUpOutcome =
  | { readonly outcome: "done"; readonly health: PlaceHealth }
  /** `doubled-keys`: two items hold the same key, so SharePoint refuses to make the key unique. */
  | {
      readonly outcome: "not-done";
      readonly why: GraphFault | "files-not-ready" | "doubled-keys";
      readonly health: PlaceHealth;
    };

/** Looks at a team's lists, makes them and mends them. */
export interface SetUpRepository {
  /** Reads and never changes anything. Never throws `GraphError`: a refusal is part of the answer. */
  check(to: Destination, options?: { readonly mayAsk?: boolean }): Promise<PlaceHealth>;

  /** Makes both lists, adds what they lack and mends indexes and key. Only inside a click: it may open a consent window. */
  setUp(to: Destination): Promise<SetUpOutcome>;
}
