import { busyBackoff, lostBackoff } from "./backoff.ts";
import { findRetryAfter } from "./findRetryAfter.ts";
import { GraphError } from "./GraphError.ts";
import { isRead, type Outgoing, type Send } from "./Outgoing.ts";

export interface RetryOptions {
  readonly sleep: (seconds: number, signal?: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly now: () => number;
}

const mostRetries = 2;
/** Longer than this nobody waits in front of a page; the caller is told how long it would have been. */
export const longestWait = 20;
const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Sends a read again after a busy answer or a lost connection; lets every write through once, as it is. */
export function withRetry(options: RetryOptions, next: Send): Send {
  return async (outgoing) => {
    if (!isRead(outgoing)) return next(outgoing);
    for (let attempt = 0; ; attempt += 1) {
      const answer = await attemptOnce(next, outgoing);
      const wait = findWait(answer, attempt, outgoing, options);
      if (wait === undefined) {
        if (answer instanceof GraphError) throw answer;
        return answer;
      }
      await options.sleep(wait, outgoing.call.signal);
    }
  };
}

async function attemptOnce(next: Send, outgoing: Outgoing): Promise<Response | GraphError> {
  try {
    return await next(outgoing);
  } catch (error) {
    if (error instanceof GraphError && error.fault === "offline") return error;
    throw error;
  }
}

function findWait(
  answer: Response | GraphError,
  attempt: number,
  outgoing: Outgoing,
  { random, now }: RetryOptions,
): number | undefined {
  if (attempt >= mostRetries) return undefined;
  if (answer instanceof GraphError) return lostBackoff(attempt, random);
  if (!passing.has(answer.status)) return undefined;
  // SharePoint's list view threshold can look like throttling, and then waiting never helps.
  if (answer.status === 429 && attempt >= 1 && isFiltered(outgoing)) return undefined;
  const asked = findRetryAfter(answer.headers.get("retry-after"), now());
  const wait = asked ?? busyBackoff(attempt, random);
  return wait > longestWait ? undefined : wait;
}

const isFiltered = ({ url }: Outgoing): boolean => new URL(url).searchParams.has("$filter");
