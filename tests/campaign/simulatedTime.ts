import type { StartTimer } from "#graph/client/sendOnce.ts";

/** Time that passes only when everybody waits for it, so that hours take seconds and come again the same. */
export interface SimulatedTime {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly startTimer: StartTimer;
  readonly sleep: (seconds: number) => Promise<void>;
  /** Counts as something going on: time stands still until it has had its effect. */
  readonly stir: () => void;
  /** Lets time pass until that is so, or until nobody waits for anything. */
  readonly runUntil: (isOver: () => boolean) => Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

export function createSimulatedTime(begin: number): SimulatedTime {
  let now = begin;
  let stirred = 0;
  const timers = new Set<Timer>();

  const startTimer: StartTimer = (seconds, ring) => {
    const timer = { at: now + Math.max(0, seconds) * 1000, ring };
    timers.add(timer);
    return () => timers.delete(timer);
  };

  /** The first one set comes first among those of one moment. */
  function takeNext(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of timers) if (!next || timer.at < next.at) next = timer;
    if (next) timers.delete(next);
    return next;
  }

  /** Promises and the bodies of answers settle within a few turns of the loop; whatever stirs begins the count anew. */
  async function settle(): Promise<void> {
    for (let quiet = 0, last = stirred; quiet < 3; quiet += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (last !== stirred) quiet = 0;
      last = stirred;
    }
  }

  return {
    now: () => now,
    startTimer,
    sleep: (seconds) => new Promise((resolve) => startTimer(seconds, resolve)),
    stir: () => {
      stirred += 1;
    },
    async runUntil(isOver) {
      await settle();
      for (let next = takeNext(); next && !isOver(); next = takeNext()) {
        now = Math.max(now, next.at);
        next.ring();
        await settle();
      }
    },
  };
}
