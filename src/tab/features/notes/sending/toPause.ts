import type { SendingPause } from "#tab/platform/SendingPauses.ts";

import { isPassing } from "./isOfEverything.ts";
import type { SendOutcome } from "./NoteSender.ts";

type NotSent = Extract<SendOutcome, { outcome: "not-sent" }>;

/** Seconds before the first further attempt, doubled with each failure up to the second figure. */
const patience: Readonly<Record<SendingPause["why"], readonly [first: number, most: number]>> = {
  offline: [15, 300],
  unavailable: [30, 900],
  busy: [30, 900],
};

/**
 * How long nothing is sent by itself after a failure that may pass; undefined where waiting cannot help. What Microsoft 365
 * asked for is never cut short. Everything gets up to a quarter more, so that a ward full of tabs does not come back at once.
 */
export function toPause(
  { why, retryAfter }: NotSent,
  {
    failures,
    now,
    random,
  }: { readonly failures: number; readonly now: number; readonly random: number },
): SendingPause | undefined {
  if (!isPassing(why)) return undefined;
  const [first, most] = patience[why];
  const seconds = retryAfter ?? Math.min(most, first * 2 ** Math.min(failures, 10));
  return {
    why,
    until: now + seconds * 1000 * (1 + random * 0.25),
    isAsked: retryAfter !== undefined,
    failures: failures + 1,
  };
}
