import type { Person } from "./Host.ts";

/** The words of an unfinished note, by question id (`happened`, `learned`, `nextTime`, further ids, `action…`). */
export interface Draft {
  readonly values: Readonly<Record<string, string>>;
  /** ISO time of the last keystroke that was kept. */
  readonly at: string;
}

/**
 * Unfinished notes on this device, keyed by tenant, person and card; never shown to another person, kept 14 days.
 * With no person known it is memory only. Never holds a text in which an NHS number was found: the caller keeps
 * the last clean draft by not calling `keep`.
 */
export interface DraftStore {
  find(person: Person | undefined, techniqueId: string): Draft | undefined;
  /** Answers where the words are now. */
  keep(person: Person | undefined, techniqueId: string, draft: Draft): "device" | "memory";
  remove(person: Person | undefined, techniqueId: string): void;
  /** The person calls this a shared computer: drafts then live until the page closes. */
  readonly isShared: () => boolean;
  setShared(shared: boolean): void;
}
