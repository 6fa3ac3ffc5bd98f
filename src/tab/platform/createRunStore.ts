import type { Run } from "#domain/run/run.ts";

import type { Clock } from "./Clock.ts";
import type { DeviceSharing } from "./DeviceSharing.ts";
import type { Person } from "./Host.ts";
import { personKey } from "./personKey.ts";
import { removeAged } from "./removeAged.ts";
import type { RunStore } from "./RunStore.ts";
import type { DeviceStorage } from "./storage.ts";
import { findStoredRun, toStoredRun } from "./storedRun.ts";

const room = "run/";
/** As long as a draft, which holds the words of it. */
const runDays = 14;

export interface RunStoreOptions {
  readonly storage: DeviceStorage;
  readonly clock: Clock;
  readonly sharing: DeviceSharing;
}

/** Runs on the device: one for each person and card. */
export function createRunStore({ storage, clock, sharing }: RunStoreOptions): RunStore {
  const listeners = new Set<() => void>();
  /** What was read, until something changes. */
  const known = new Map<string, Run | undefined>();
  const isShared = () => sharing.current() === "shared";

  function tell(): void {
    known.clear();
    for (const listener of listeners) listener();
  }

  storage.subscribe((name) => {
    if (name === undefined || name.startsWith(room)) tell();
  });
  sharing.subscribe(() => {
    if (!isShared()) return;
    // Only what this page had open: another person's run is not ours to shorten the life of.
    for (const [name, run] of known) if (run) storage.hold(name, storage.read(name) ?? "");
  });
  clock.subscribe(() => {
    const isInUse = (name: string) => known.has(name);
    removeAged({ storage, clock, room, days: runDays, isInUse });
  });

  return {
    find(person, techniqueId) {
      const name = toName(person, techniqueId);
      if (!known.has(name)) known.set(name, findStoredRun(storage.read(name)));
      return known.get(name);
    },
    keep(person, run) {
      const name = toName(person, run.techniqueId);
      const text = toStoredRun(run, clock.now().toISOString(), clock.isSure());
      const isKept = person && !isShared();
      if (!isKept) storage.hold(name, text);
      const where = isKept ? storage.write(name, text) : "memory";
      tell();
      return where;
    },
    remove(person, techniqueId) {
      storage.remove(toName(person, techniqueId));
      tell();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** A person's key has a slash in it, so nobody's run can never be taken for somebody's. */
const toName = (person: Person | undefined, techniqueId: string): string =>
  `${room}${person ? personKey(person) : "nobody"}/${encodeURIComponent(techniqueId)}`;
