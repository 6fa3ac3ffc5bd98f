import * as v from "valibot";

import type { Memory } from "../client/Memory.ts";
import { type Destination, destinationKey, type NotesPlace } from "../sites/destination.ts";

const rememberedPlace = v.object({
  siteId: v.string(),
  listId: v.string(),
  /** The list had all its columns and indexes when it was last looked at. */
  whole: v.boolean(),
  /** When that was, in milliseconds; a device that does not know looks again. */
  lookedAt: v.optional(v.number()),
  /** The item that was saved last from this device: known to be in the list unless somebody deleted it. */
  itemId: v.optional(v.string()),
});

export type RememberedPlace = v.InferOutput<typeof rememberedPlace>;

export interface RememberedPlaces {
  find(to: Destination): RememberedPlace | undefined;
  /** What was found when the list was looked at just now. */
  keep(to: Destination, place: Omit<RememberedPlace, "lookedAt" | "itemId">): void;
  /** A note was saved there. */
  keepItem(to: Destination, itemId: string): void;
  forget(to: Destination): void;
  /** The same where only the list is known. */
  forgetList(list: NotesPlace): void;
  /** Whether the key may be relied on without another look: people change lists by hand. */
  isTrusted(place: RememberedPlace): boolean;
}

const day = 24 * 60 * 60 * 1000;

/** Ids of sites and lists on the device: ids only, and nothing breaks when they are lost or wrong. */
export function rememberedPlaces(memory: Memory, now: () => number): RememberedPlaces {
  const nameOf = (to: Destination): string => `place:${destinationKey(to)}`;
  const nameOfList = ({ listId }: NotesPlace): string => `place-of:${listId}`;
  const find = (to: Destination): RememberedPlace | undefined => {
    try {
      return v.parse(rememberedPlace, JSON.parse(memory.read(nameOf(to)) ?? "null"));
    } catch {
      return undefined;
    }
  };
  const write = (to: Destination, place: RememberedPlace): void =>
    memory.write(nameOf(to), JSON.stringify(place));

  return {
    find,
    keep(to, place) {
      const known = find(to);
      const itemId = known?.listId === place.listId ? known.itemId : undefined;
      write(to, { ...place, lookedAt: now(), ...(itemId === undefined ? {} : { itemId }) });
      memory.write(nameOfList(place), nameOf(to));
    },
    keepItem(to, itemId) {
      const known = find(to);
      if (known) write(to, { ...known, itemId });
    },
    forget: (to) => memory.remove(nameOf(to)),
    forgetList(list) {
      const name = memory.read(nameOfList(list));
      if (name === undefined) return;
      memory.remove(name);
      memory.remove(nameOfList(list));
    },
    isTrusted({ whole, lookedAt }) {
      if (!whole || lookedAt === undefined) return false;
      const age = now() - lookedAt;
      // A clock that went back says nothing about how long ago it was.
      return age >= 0 && age < day;
    },
  };
}
