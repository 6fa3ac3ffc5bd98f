import type { Person } from "./Host.ts";

/** Why nothing is sent for a while. */
export interface SendingPause {
  readonly why: "offline" | "busy" | "unavailable";
  /** Time in milliseconds (the device's clock) before which nothing is sent by itself. */
  readonly until: number;
  /** Microsoft 365 asked for it, so a person's click waits as well. */
  readonly isAsked: boolean;
  /** How often in a row sending has failed. */
  readonly failures: number;
}

/** One pause for all tabs of a person, so that a busy organisation is not hammered by each of them. */
export interface SendingPauses {
  find(person: Person): SendingPause | undefined;
  set(person: Person, pause: SendingPause): void;
  clear(person: Person): void;
}
