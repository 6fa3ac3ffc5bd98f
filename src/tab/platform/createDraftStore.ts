import * as v from "valibot";

import type { Draft, DraftStore } from "./DraftStore.ts";
import type { Person } from "./Host.ts";
import { parseStored } from "./parseStored.ts";
import { personKey } from "./personKey.ts";
import type { DeviceStorage } from "./storage.ts";

const daysKept = 14;
const dayLength = 24 * 60 * 60 * 1000;
const room = "draft/";
const sharedName = "shared-computer";

const storedDraft = v.object({
  v: v.literal(1),
  values: v.record(v.string(), v.string()),
  at: v.pipe(v.string(), v.isoTimestamp()),
});

/** Drafts on the device; those older than 14 days, whoever's they are, go when the store is made. */
export function createDraftStore(storage: DeviceStorage, now: () => Date): DraftStore {
  const opened = new Set<string>();

  const isShared = () => storage.read(sharedName) === "yes";

  function findKept(name: string): Draft | undefined {
    const stored = parseStored(storedDraft, storage.read(name));
    if (!stored) return undefined;
    const age = now().getTime() - Date.parse(stored.at);
    return age < daysKept * dayLength ? { values: stored.values, at: stored.at } : undefined;
  }

  function keepInPage(name: string): void {
    const text = storage.read(name);
    if (text !== undefined) storage.hold(name, text);
  }

  for (const name of storage.names(room)) if (!findKept(name)) storage.remove(name);

  return {
    find(person, techniqueId) {
      const name = toName(person, techniqueId);
      opened.add(name);
      if (isShared()) keepInPage(name);
      return findKept(name);
    },
    keep(person, techniqueId, draft) {
      const name = toName(person, techniqueId);
      const text = JSON.stringify({ v: 1, ...draft });
      opened.add(name);
      if (person && !isShared()) return storage.write(name, text);
      storage.hold(name, text);
      return "memory";
    },
    remove(person, techniqueId) {
      storage.remove(toName(person, techniqueId));
    },
    isShared,
    setShared(shared) {
      if (!shared) {
        storage.remove(sharedName);
        return;
      }
      storage.write(sharedName, "yes");
      // Only what this page had open: another person's words are not ours to shorten the life of.
      for (const name of opened) keepInPage(name);
    },
  };
}

/** A person's key has a slash in it, so nobody's drafts can never be taken for somebody's. */
const toName = (person: Person | undefined, techniqueId: string): string =>
  `${room}${person ? personKey(person) : "nobody"}/${encodeURIComponent(techniqueId)}`;
