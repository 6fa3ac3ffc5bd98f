import * as v from "valibot";

import { findNoteKey, noteKey } from "#domain/notes/noteKey.ts";

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
  key: v.pipe(
    v.string(),
    v.check((text) => findNoteKey(text) !== undefined),
  ),
  // Whatever is wrong with these, the words are still somebody's words.
  tried: v.fallback(v.optional(v.array(storedNote)), undefined),
  triedIn: v.fallback(v.optional(v.string()), undefined),
  found: v.fallback(v.optional(storedSavedNote), undefined),
  run: v.fallback(v.optional(v.string()), undefined),
  lessonsUsed: v.fallback(v.optional(v.array(v.string())), undefined),
});

export interface DraftStoreOptions {
  readonly storage: DeviceStorage;
  readonly clock: Clock;
  readonly sharing: DeviceSharing;
}

/** Drafts on the device; those older than 14 days, whoever's they are, go once a server has said what day it is. */
export function createDraftStore({ storage, clock, sharing }: DraftStoreOptions): DraftStore {
  /** Where this page has looked. */
  const opened = new Set<string>();
  const isShared = () => sharing.current() === "shared";

  function holdInPage(place: string): void {
    for (const name of storage.names(place)) storage.hold(name, storage.read(name) ?? "");
  }

  clock.subscribe(() => {
    const isInUse = (name: string) => [...opened].some((place) => name.startsWith(place));
    removeAged({ storage, clock, room, days: draftDays, isInUse });
  });
  sharing.subscribe(() => {
    // Only what this page had open: another person's words are not ours to shorten the life of.
    if (isShared()) for (const place of opened) holdInPage(place);
  });

  return {
    list(person, name) {
      const place = toPlace(person, name);
      opened.add(place);
      if (isShared()) holdInPage(place);
      return storage
        .names(place)
        .map((slot) => parseStored(storedDraft, storage.read(slot)))
        .filter((stored) => stored !== undefined)
        .map(toDraft)
        .sort((one, other) => other.at.localeCompare(one.at));
    },
    keep(person, name, draft, goesOnFrom) {
      const place = toPlace(person, name);
      const text = toText(draft, clock.isSure());
      opened.add(place);
      const isKept = person && !isShared();
      if (!isKept) storage.hold(place + draft.key, text);
      const where = isKept ? storage.write(place + draft.key, text) : "memory";
      const before = goesOnFrom && goesOnFrom !== draft.key ? place + goesOnFrom : undefined;
      if (before !== undefined && (where === "device" || storage.findWhere(before) === where)) {
        storage.remove(before);
      }
      return where;
    },
    remove(person, name, key) {
      storage.remove(toPlace(person, name) + key);
    },
    removeSent(person, key, at) {
      for (const slot of storage.names(toRoom(person))) {
        const stored = parseStored(storedDraft, storage.read(slot));
        if (stored?.key === key && stored.at === at) storage.remove(slot);
      }
    },
    removeNote(person, key) {
      for (const slot of storage.names(toRoom(person))) {
        if (parseStored(storedDraft, storage.read(slot))?.key === key) storage.remove(slot);
      }
    },
  };
}

function toDraft({
  values,
  at,
  key,
  tried,
  triedIn,
  found,
  run,
  lessonsUsed,
}: v.InferOutput<typeof storedDraft>): Draft {
  return {
    values,
    at,
    key: noteKey(key),
    ...(tried ? { tried } : {}),
    ...(triedIn === undefined ? {} : { triedIn }),
    ...(found ? { found } : {}),
    ...(run === undefined ? {} : { run }),
    ...(lessonsUsed ? { lessonsUsed } : {}),
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
const toRoom = (person: Person | undefined): string =>
  `${room}${person ? personKey(person) : "nobody"}/`;

const toPlace = (person: Person | undefined, name: string): string =>
  `${toRoom(person)}${encodeURIComponent(name)}/`;
