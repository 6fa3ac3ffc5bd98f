import * as v from "valibot";

import type { OutboxOptions } from "./createOutbox.ts";
import type { Person } from "./Host.ts";
import { parseStored } from "./parseStored.ts";
import { personKey } from "./personKey.ts";
import { removeAged } from "./removeAged.ts";
import { storedDestination } from "./storedDestination.ts";
import type { UseBox, WaitingUse } from "./UseBox.ts";

const room = "uses/";
const countedRoom = "used/";
const text = v.string();
const storedUse = v.object({
  v: v.literal(1),
  use: v.object({ key: text, noteKey: text, period: text, effect: text }),
  to: storedDestination,
  person: v.object({ tenantId: text, objectId: text }),
  at: v.pipe(text, v.isoTimestamp()),
});
const storedCounted = v.object({ period: text });

/** As long as notes that wait; and as long as it can be the same month still. */
const waitingDays = 90;
const countedDays = 40;

/** Uses on the device, as the outbox keeps notes. All tabs share them: a change in one is told to the others. */
export function createUseBox({ storage, clock, sharing }: OutboxOptions): UseBox {
  const listeners = new Set<() => void>();
  const lists = new Map<string, readonly WaitingUse[]>();
  /** Whose uses this page was asked for. */
  const owners = new Set<string>();

  function tell(): void {
    lists.clear();
    for (const listener of listeners) listener();
  }

  function list(owner: string): readonly WaitingUse[] {
    const known = lists.get(owner) ?? read(owner);
    lists.set(owner, known);
    owners.add(owner);
    return known;
  }

  const read = (owner: string): readonly WaitingUse[] =>
    storage
      .names(owner)
      .map((name) => parseStored(storedUse, storage.read(name)))
      .flatMap((stored) => (stored ? [toWaiting(stored)] : []))
      .sort((one, other) => one.at.localeCompare(other.at));

  function keep(name: string, value: string) {
    if (sharing.current() !== "shared") return storage.write(name, value);
    storage.hold(name, value);
    return "memory";
  }

  storage.subscribe((name) => {
    if (name === undefined || name.startsWith(room) || name.startsWith(countedRoom)) tell();
  });
  clock.subscribe(() => {
    const isInUse = (name: string) => [...owners].some((owner) => name.startsWith(owner));
    removeAged({ storage, clock, room, days: waitingDays, isInUse });
    removeAged({ storage, clock, room: countedRoom, days: countedDays, isInUse: () => false });
  });
  sharing.subscribe(() => {
    // Only what this page showed: another person's words are not ours to shorten the life of.
    for (const name of [...owners].flatMap((owner) => storage.names(owner))) {
      const stored = storage.read(name);
      if (stored !== undefined) keep(name, stored);
    }
  });

  return {
    list: (person) => (person ? list(toOwner(person)) : none),
    put(waiting) {
      owners.add(toOwner(waiting.person));
      const where = keep(toName(waiting), toText(waiting, clock.isSure()));
      tell();
      return where;
    },
    removeSent(waiting) {
      const { person, use } = waiting;
      const counted = { at: clock.now().toISOString(), sure: clock.isSure(), period: use.period };
      keep(toCountedName(person, use.noteKey), JSON.stringify(counted));
      storage.remove(toName(waiting));
      tell();
    },
    remove(waiting) {
      storage.remove(toName(waiting));
      tell();
    },
    findCounted: (person, noteKey) =>
      person && parseStored(storedCounted, storage.read(toCountedName(person, noteKey)))?.period,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

const none: readonly [] = [];
const toWaiting = ({ use, to, person, at }: v.InferOutput<typeof storedUse>): WaitingUse => ({
  use,
  to,
  person,
  at,
});
const toText = (waiting: WaitingUse, sure: boolean): string =>
  JSON.stringify({ v: 1, ...waiting, sure });
const toOwner = (person: Person): string => `${room}${personKey(person)}/`;
const toName = ({ person, use }: WaitingUse): string => toOwner(person) + use.key;
const toCountedName = (person: Person, noteKey: string): string =>
  `${countedRoom}${personKey(person)}/${noteKey}`;
