import type { Need } from "#graph/setup/SetUpRepository.ts";

export type HealthItemId =
  | "page"
  | "settings"
  | "teams"
  | "nested-sign-in"
  | "team"
  | Need
  | "clock"
  | "extension"
  | "other-teams";

/** What stands in the way of notes; each has its own words and one next step. */
export type Trouble =
  | "settings-missing"
  | "settings-bad"
  | "offline"
  | "browser"
  | "silent"
  | "no-nested-sign-in"
  | "no-team"
  | "archived"
  | "cross-tenant"
  | "signed-out"
  | "consent"
  | "not-allowed"
  | "site-gone"
  | "files-not-ready"
  | "locked"
  | "no-list"
  | "columns"
  | "indexes"
  | "unique-key"
  | "uses-list"
  | "not-added"
  | "address-unknown"
  | "list-not-ready"
  | "uses-not-ready"
  | "notes-hidden"
  | "clock-wrong"
  | "busy"
  | "failed";

export type HealthState = "present" | "missing" | "unknown" | "not-yet" | "off";

/** One thing that the product needs. */
export interface HealthItem {
  readonly id: HealthItemId;
  readonly state: HealthState;
  readonly trouble?: Trouble;
  /** Nothing is there yet by which it could be told. */
  readonly isUnproved?: true;
  /** The refusal behind it, as support knows it. */
  readonly fault?: string;
  /** Names of settings or columns: no words of a person. */
  readonly details?: readonly string[];
}

/** The one thing to do about a trouble. */
export type HealthStep =
  "check-again" | "sign-in" | "set-up" | "repair" | "choose-team" | "reload" | "cards";
