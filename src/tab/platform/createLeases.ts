import * as v from "valibot";

import type { Memory } from "#graph/client/Memory.ts";

import { parseStored } from "./parseStored.ts";

export interface LeaseSources {
  /** What all tabs of the browser share. */
  readonly shelf: Memory;
  readonly now: () => number;
  readonly startTimer: (seconds: number, ring: () => void) => () => void;
}

/** A turn that is taken by a note on the shelf, where a browser lends no locks: nearly as sure, since writing it takes no time. */
export interface Leases {
  run<Value>(name: string, patience: number, work: () => Promise<Value>): Promise<Value>;
}

/** Seconds that a lease lasts when its tab dies, and after which a living one renews it. */
const length = 120;
const renewal = 40;
/** Seconds between two looks at a lease that another tab has. */
const pause = 1;

const lease = v.object({ by: v.string(), until: v.number() });

export function createLeases({ shelf, now, startTimer }: LeaseSources): Leases {
  const self = crypto.randomUUID();
  const nameOf = (name: string) => `lease/${name}`;

  function isTaken(name: string): boolean {
    const found = parseStored(lease, shelf.read(nameOf(name)));
    if (!found || found.by === self) return false;
    const left = found.until - now();
    // One that seems to last longer was written before somebody set the clock.
    return left > 0 && left <= length * 1000;
  }

  function take(name: string): () => void {
    shelf.write(nameOf(name), JSON.stringify({ by: self, until: now() + length * 1000 }));
    const stop = startTimer(renewal, () => {
      renew = take(name);
    });
    let renew = (): void => undefined;
    return () => {
      stop();
      renew();
    };
  }

  return {
    async run(name, patience, work) {
      for (let waited = 0; isTaken(name) && waited < patience; waited += pause) {
        await new Promise<void>((resolve) => startTimer(pause, resolve));
      }
      const stop = take(name);
      try {
        return await work();
      } finally {
        stop();
        if (!isTaken(name)) shelf.remove(nameOf(name));
      }
    },
  };
}
