import type { Random } from "./random.ts";
import { createSimulatedLocks, type SimulatedLocks } from "./simulatedLocks.ts";
import type { StorageMood } from "./simulatedStorage.ts";
import type { SimulatedTime } from "./simulatedTime.ts";

/** One browser on one computer: what its tabs share, and how it is doing. */
export interface SimulatedDevice {
  readonly name: string;
  /** What is on the disk. */
  readonly values: Map<string, string>;
  readonly locks: SimulatedLocks | undefined;
  mood: StorageMood;
  isOnline: boolean;
  /** How far the clock is wrong, in milliseconds. */
  clockError: number;
  /** Whether a browser may read `Retry-After`. */
  readonly readsRetryAfter: boolean;
  readonly now: () => number;
  /** Tells the other tabs of a change, as a browser does: a moment later. */
  readonly tell: (from: object, key: string) => void;
  readonly join: (tab: object, onStorage: (key: string) => void) => () => void;
}

export function createSimulatedDevice(
  name: string,
  time: SimulatedTime,
  random: Random,
): SimulatedDevice {
  const tabs = new Map<object, (key: string) => void>();
  const device: SimulatedDevice = {
    name,
    values: new Map(),
    locks: random.chance(0.7) ? createSimulatedLocks() : undefined,
    mood: "fine",
    isOnline: true,
    clockError: 0,
    readsRetryAfter: random.chance(0.5),
    now: () => time.now() + device.clockError,
    tell(from, key) {
      for (const [tab, onStorage] of tabs) {
        if (tab !== from) time.startTimer(0.001, () => tabs.has(tab) && onStorage(key));
      }
    },
    join(tab, onStorage) {
      tabs.set(tab, onStorage);
      return () => tabs.delete(tab);
    },
  };
  return device;
}
