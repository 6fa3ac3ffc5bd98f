import * as v from "valibot";

import type { Clock } from "./Clock.ts";
import type { DeviceSharing } from "./DeviceSharing.ts";
import type { Person } from "./Host.ts";
import type { Outbox, OutboxEntry } from "./Outbox.ts";
import { parseStored } from "./parseStored.ts";
import { personKey } from "./personKey.ts";
import { removeAged } from "./removeAged.ts";
import type { DeviceStorage } from "./storage.ts";
import { findStoredEntry, toStoredEntry } from "./storedEntry.ts";

const room = "outbox/";
const sentRoom = "sent/";
const storedSent = v.object({ pressed: v.string() });

/** How long the unsent words of somebody who never comes back stay on a device. */
export const outboxDays = 90;

export interface OutboxOptions {
  readonly storage: DeviceStorage;
  readonly clock: Clock;
  readonly sharing: DeviceSharing;
}

/** The outbox on the device. All tabs share it: a change in one is told to the others. */
export function createOutbox({ storage, clock, sharing }: OutboxOptions): Outbox {
  const listeners = new Set<() => void>();
  const lists = new Map<string, readonly OutboxEntry[]>();

  function tell(): void {
    for (const owner of lists.keys()) lists.set(owner, read(owner));
    for (const listener of listeners) listener();
  }

  function read(owner: string): readonly OutboxEntry[] {
    return storage
      .names(owner)
      .map((name) => findStoredEntry(storage.read(name)))
      .filter((entry) => entry !== undefined)
      .filter((entry) => toOwner(entry.person) === owner)
      .sort((one, other) => one.at.localeCompare(other.at));
  }

  function list(owner: string): readonly OutboxEntry[] {
    const known = lists.get(owner) ?? read(owner);
    lists.set(owner, known);
    return known;
  }

  /** Only of people who are not here: whoever opens the app sees what waits, and decides. */
  function removeOld(): void {
    const isInUse = (name: string) => [...lists.keys()].some((owner) => name.startsWith(owner));
    removeAged({ storage, clock, room, days: outboxDays, isInUse });
    removeAged({ storage, clock, room: sentRoom, days: 1, isInUse: () => false });
  }

  storage.subscribe((name) => {
    if (name === undefined || name.startsWith(room)) tell();
  });
  clock.subscribe(removeOld);
  sharing.subscribe(() => {
    // Only what this page showed: another person's words are not ours to shorten the life of.
    if (sharing.current() !== "shared") return;
    for (const owner of lists.keys()) {
      for (const name of storage.names(owner)) storage.hold(name, storage.read(name) ?? "");
    }
    tell();
  });

  return {
    list: (person) => (person ? list(toOwner(person)) : []),
    find: (person, id) => findStoredEntry(storage.read(toOwner(person) + id)),
    put(entry) {
      const name = toOwner(entry.person) + entry.id;
      const stored = toStoredEntry(entry, clock.isSure());
      const isShared = sharing.current() === "shared";
      if (isShared) storage.hold(name, stored);
      const where = isShared ? "memory" : storage.write(name, stored);
      tell();
      return where;
    },
    findWhere: (person, id) => storage.findWhere(toOwner(person) + id),
    removeSent(person, id, pressed) {
      const sent = { at: clock.now().toISOString(), sure: clock.isSure(), pressed };
      storage.write(toSentName(person, id), JSON.stringify(sent));
      storage.remove(toOwner(person) + id);
      tell();
    },
    remove(person, id) {
      storage.remove(toOwner(person) + id);
      tell();
    },
    findSent: (person, id) =>
      parseStored(storedSent, storage.read(toSentName(person, id)))?.pressed,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

const toOwner = (person: Person): string => `${room}${personKey(person)}/`;
const toSentName = (person: Person, id: string): string => `${sentRoom}${personKey(person)}/${id}`;
