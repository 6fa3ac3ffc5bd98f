import * as clock from "#graph/client/clock.ts";
import type { Memory } from "#graph/client/Memory.ts";

import { createLeases } from "./createLeases.ts";

/** Lets one tab of a browser do a thing while the others wait their turn. */
export interface Locks {
  /**
   * Does the work alone; waits for its turn as long as one click may take, then goes on all the same: whatever is done under
   * a lock must be safe without one.
   */
  run<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
}

type LockManagerPart = Pick<LockManager, "request">;

export interface LocksOptions {
  /** The browser's own (W3C, "Web Locks API"); a frame without storage is refused them. */
  readonly manager: LockManagerPart | undefined;
  /** Where tabs leave word for each other where there are none. */
  readonly shelf: Memory;
  readonly now?: () => number;
  readonly startTimer?: (seconds: number, ring: () => void) => () => void;
  /** Seconds. */
  readonly patience?: number;
}

const room = "technique-cards/";

export function createLocks(options: LocksOptions): Locks {
  const { manager, shelf, now = Date.now, startTimer = clock.startTimer, patience = 120 } = options;
  const leases = createLeases({ shelf, now, startTimer });
  const turns = new Map<string, Promise<unknown>>();

  async function inBrowser<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    if (!manager) return leases.run(name, patience, work);
    let begun: Promise<Value> | undefined;
    const begin = () => (begun ??= work());
    const limit = new AbortController();
    const stopTimer = startTimer(patience, () => limit.abort());
    try {
      await manager.request(room + name, { signal: limit.signal }, async () => {
        stopTimer();
        // What the work throws is its caller's to hear, and no fault of the lock's.
        await begin().catch(() => undefined);
      });
    } catch {
      // No locks here, or a tab that holds on to one for ever.
    } finally {
      stopTimer();
    }
    return begun ?? leases.run(name, patience, begin);
  }

  return {
    async run(name, work) {
      const before = turns.get(name) ?? Promise.resolve();
      const turn = before.then(() => inBrowser(name, work));
      const settled = turn.catch(() => undefined);
      turns.set(name, settled);
      try {
        return await turn;
      } finally {
        if (turns.get(name) === settled) turns.delete(name);
      }
    },
  };
}
