import * as v from "valibot";

import type { Clock } from "./Clock.ts";
import { parseStored } from "./parseStored.ts";
import type { DeviceStorage } from "./storage.ts";

const time = v.pipe(v.string(), v.isoTimestamp());
const stamp = v.looseObject({
  at: time,
  sure: v.optional(v.boolean()),
  /** From when its age counts, where `at` was a device's own word: `at` itself names the press and is never changed. */
  agesFrom: v.optional(time),
});
const day = 24 * 60 * 60 * 1000;

export interface AgedRoom {
  readonly storage: DeviceStorage;
  readonly clock: Clock;
  readonly room: string;
  /** How many days a thing is kept. */
  readonly days: number;
  /** What somebody is looking at now stays, however old it is. */
  readonly isInUse: (name: string) => boolean;
}

/**
 * Takes what is too old off the device, once a server has said what day it is. An age counts only between two times that a
 * server vouched for: a thing stamped by a device alone begins to age now, since that device's clock may have been wrong.
 */
export function removeAged({ storage, clock, room, days, isInUse }: AgedRoom): void {
  if (!clock.isSure()) return;
  const now = clock.now();
  for (const name of storage.names(room)) {
    if (isInUse(name) || storage.findWhere(name) !== "device") continue;
    const found = parseStored(stamp, storage.read(name));
    if (!found) continue;
    const from = found.agesFrom ?? (found.sure === true ? found.at : undefined);
    const age = from === undefined ? Number.NaN : now.getTime() - Date.parse(from);
    if (Number.isNaN(age) || age < -day) {
      storage.write(name, JSON.stringify({ ...found, agesFrom: now.toISOString() }));
    } else if (age >= days * day) {
      storage.remove(name);
    }
  }
}
