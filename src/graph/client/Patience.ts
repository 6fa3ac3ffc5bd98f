import { busyBackoff, lostBackoff } from "./backoff.ts";
import type { GraphError } from "./GraphError.ts";

/** How waiting is done; tests hand in a clock of their own. */
export interface Patience {
  readonly sleep: (seconds: number) => Promise<void>;
  readonly random: () => number;
  readonly now: () => number;
}

/** Seconds to wait before a failed write may be tried again. */
export function toWait(error: GraphError, attempt: number, random: () => number): number {
  if (error.fault !== "busy") return lostBackoff(attempt, random);
  return error.detail.retryAfter ?? busyBackoff(attempt, random);
}
