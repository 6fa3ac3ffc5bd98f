import type { Person } from "./Host.ts";
import type { Outbox, OutboxEntry } from "./Outbox.ts";
import { personKey } from "./personKey.ts";
import type { DeviceStorage } from "./storage.ts";
import { findStoredEntry, toStoredEntry } from "./storedEntry.ts";

const room = "outbox/";

/** The outbox on the device. All tabs share it: a change in one is told to the others. */
export function createOutbox(storage: DeviceStorage): Outbox {
  const listeners = new Set<() => void>();
  const lists = new Map<string, readonly OutboxEntry[]>();

  function tell(): void {
    lists.clear();
    for (const listener of listeners) listener();
  }

  function read(owner: string): readonly OutboxEntry[] {
    return storage
      .names(owner)
      .map((name) => findStoredEntry(storage.read(name)))
      .filter((entry) => entry !== undefined)
      .filter(({ person }) => toOwner(person) === owner)
      .sort((one, other) => one.at.localeCompare(other.at));
  }

  storage.subscribe((name) => {
    if (name === undefined || name.startsWith(room)) tell();
  });

  return {
    list(person) {
      if (!person) return [];
      const owner = toOwner(person);
      const known = lists.get(owner) ?? read(owner);
      lists.set(owner, known);
      return known;
    },
    put(entry) {
      const where = storage.write(toOwner(entry.person) + entry.note.key, toStoredEntry(entry));
      tell();
      return where;
    },
    remove(key) {
      for (const name of storage.names(room)) if (name.endsWith(`/${key}`)) storage.remove(name);
      tell();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

const toOwner = (person: Person): string => `${room}${personKey(person)}/`;
