import * as v from "valibot";

import type { Memory } from "../client/Memory.ts";
import { type Destination, destinationKey } from "../sites/destination.ts";

const rememberedPlace = v.object({
  siteId: v.string(),
  listId: v.string(),
  /** The list had all its columns and indexes when it was last looked at. */
  whole: v.boolean(),
});

type RememberedPlace = v.InferOutput<typeof rememberedPlace>;

export interface RememberedPlaces {
  find(to: Destination): RememberedPlace | undefined;
  keep(to: Destination, place: RememberedPlace): void;
  forget(to: Destination): void;
}

/** Ids of sites and lists on the device: ids only, and nothing breaks when they are lost or wrong. */
export function rememberedPlaces(memory: Memory): RememberedPlaces {
  const nameOf = (to: Destination): string => `place:${destinationKey(to)}`;
  return {
    find(to) {
      try {
        return v.parse(rememberedPlace, JSON.parse(memory.read(nameOf(to)) ?? "null"));
      } catch {
        return undefined;
      }
    },
    keep: (to, place) => memory.write(nameOf(to), JSON.stringify(place)),
    forget: (to) => memory.remove(nameOf(to)),
  };
}
