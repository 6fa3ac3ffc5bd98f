import type { Graph } from "../client/Graph.ts";
import { GraphError } from "../client/GraphError.ts";
import { type Patience, toWait } from "../client/Patience.ts";

/** What the sending of one note, or of one change, stands on. */
export interface Sending {
  readonly graph: Graph;
  readonly patience: Patience;
  readonly mayAsk: boolean;
  readonly allowance: Allowance;
}

/** What one click may still cost: writes, and the time (as `now` counts) at which it gives up waiting. */
export interface Allowance {
  writes: number;
  readonly until: number;
}

/** Five writes and a minute of waiting are what one click may cost; after that the words wait on the device. */
const mostWrites = 5;
const longestClick = 60_000;

export const toAllowance = ({ now }: Patience): Allowance => ({
  writes: mostWrites,
  until: now() + longestClick,
});

/** Throttled requests were never begun; a 503 that does not say how long to wait may have been. */
export const isThrottled = ({ fault, detail }: GraphError): boolean =>
  fault === "busy" && (detail.status === 429 || detail.retryAfter !== undefined);

/** Lost, or given up on: such a request may still arrive. */
export const isUnanswered = (failure: Error): boolean =>
  failure instanceof GraphError && isWithoutAnswer(failure);

const isWithoutAnswer = ({ fault, detail }: GraphError): boolean =>
  detail.status === undefined && (fault === "offline" || fault === "unavailable");

/** Waits before a write is tried again; false where the click has no time left for that. */
export async function waitAfter(
  sending: Sending,
  failure: Error,
  attempt: number,
): Promise<boolean> {
  const { random } = sending.patience;
  return waitWithin(sending, failure instanceof GraphError ? toWait(failure, attempt, random) : 0);
}

export async function waitWithin(
  { patience, allowance }: Sending,
  seconds: number,
): Promise<boolean> {
  if (patience.now() + seconds * 1000 > allowance.until) return false;
  await patience.sleep(seconds);
  return true;
}

/** A connection that is lost once may have dropped; lost again, there is none, and nobody is kept waiting for it. */
export const isOffline = (failure: Error, attempt: number): boolean =>
  attempt > 0 && failure instanceof GraphError && failure.fault === "offline";
