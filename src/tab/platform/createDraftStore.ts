import * as v from "valibot";

import { noteKey } from "#domain/notes/noteKey.ts";

import type { Clock } from "./Clock.ts";
import type { DeviceSharing } from "./DeviceSharing.ts";
import type { Draft, DraftStore } from "./DraftStore.ts";
import type { Person } from "./Host.ts";
import { parseStored } from "./parseStored.ts";
import { personKey } from "./personKey.ts";
import { removeAged } from "./removeAged.ts";
import type { DeviceStorage } from "./storage.ts";
import { storedNote, storedSavedNote, toStoredNote, toStoredSavedNote } from "./storedNote.ts";

const draftDays = 14;
const room = "draft/";

const storedDraft = v.object({
  v: v.literal(1),
  values: v.record(v.string(), v.string()),
  at: v.pipe(v.string(), v.isoTimestamp()),
  key: v.optional(v.pipe(v.string(), v.uuid())),
  // Whatever is wrong with these, the words are still somebody's words.
  tried: v.fallback(v.optional(v.array(storedNote)), undefined),
  found: v.fallback(v.optional(storedSavedNote), undefined),
});

export interface DraftStoreOptions {
  readonly storage: DeviceStorage;
  readonly clock: Clock;
  readonly sharing: DeviceSharing;
}

/** Drafts on the device; those older than 14 days, whoever's they are, go once a server has said what day it is. */
export function createDraftStore({ storage, clock, sharing }: DraftStoreOptions): DraftStore {
  const opened = new Set<string>();
  const isShared = () => sharing.current() === "shared";

  function holdInPage(name: string): void {
    const text = storage.read(name);
    if (text !== undefined) storage.hold(name, text);
  }

  clock.subscribe(() => {
    removeAged({ storage, clock, room, days: draftDays, isInUse: (name) => opened.has(name) });
  });
  sharing.subscribe(() => {
    // Only what this page had open: another person's words are not ours to shorten the life of.
    if (isShared()) for (const name of opened) holdInPage(name);
  });

  return {
    find(person, name) {
      const whole = toName(person, name);
      opened.add(whole);
      if (isShared()) holdInPage(whole);
      const stored = parseStored(storedDraft, storage.read(whole));
      return stored && toDraft(stored);
    },
    keep(person, name, draft) {
      const whole = toName(person, name);
      const text = toText(draft, clock.isSure());
      opened.add(whole);
      if (person && !isShared()) return storage.write(whole, text);
      storage.hold(whole, text);
      return "memory";
    },
    remove(person, name) {
      storage.remove(toName(person, name));
    },
    removeSent(person, key, at) {
      for (const name of storage.names(toName(person, ""))) {
        const stored = parseStored(storedDraft, storage.read(name));
        if (stored?.key === key && stored.at === at) storage.remove(name);
      }
    },
    removeNote(person, key) {
      for (const name of storage.names(toName(person, ""))) {
        if (parseStored(storedDraft, storage.read(name))?.key === key) storage.remove(name);
      }
    },
  };
}

/** A draft of an earlier product has no key yet. */
function toDraft({ values, at, key, tried, found }: v.InferOutput<typeof storedDraft>): Draft {
  return {
    values,
    at,
    key: noteKey(key ?? crypto.randomUUID()),
    ...(tried ? { tried } : {}),
    ...(found ? { found } : {}),
  };
}

const toText = ({ tried, found, ...draft }: Draft, sure: boolean): string =>
  JSON.stringify({
    v: 1,
    ...draft,
    sure,
    ...(tried ? { tried: tried.map(toStoredNote) } : {}),
    ...(found ? { found: toStoredSavedNote(found) } : {}),
  });

/** A person's key has a slash in it, so nobody's drafts can never be taken for somebody's. */
const toName = (person: Person | undefined, name: string): string =>
  `${room}${person ? personKey(person) : "nobody"}/${encodeURIComponent(name)}`;
