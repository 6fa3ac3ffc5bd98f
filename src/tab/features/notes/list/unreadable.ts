import { findObstacle } from "#tab/platform/findObstacle.ts";

import type { StateOfNotes } from "./stateOfNotesWords.ts";

/** What stands in the place of notes that could not be read. */
export interface WhyNot {
  readonly why: StateOfNotes;
  /** Settings that are wrong, by name. */
  readonly fields: readonly string[];
}

export interface Unreadable extends WhyNot {
  readonly step: "unreadable";
  /** The person has asked once more, and the answer is not here yet. */
  readonly isTrying: boolean;
  readonly retry: () => void;
}

/** From what a place or a note answered, or from the refusal. */
export function toWhyNot(state: StateOfNotes | undefined, error: unknown): WhyNot {
  const found = findObstacle(error);
  return { why: state ?? found?.obstacle ?? "failed", fields: found?.fields ?? [] };
}
