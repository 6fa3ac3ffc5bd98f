import * as v from "valibot";

import { findFace } from "#domain/cards/findFace.ts";
import type { TechniqueId } from "#domain/cards/technique.ts";

import type { CardMemory, RememberedCards } from "./CardMemory.ts";
import { parseStored } from "./parseStored.ts";
import type { DeviceStorage } from "./storage.ts";

const room = "cards/";
const mostKept = 20;
const stored = v.array(v.string());

/** Cards remembered on the device. All tabs share them: a change in one is told to the others. */
export function createCardMemory(storage: DeviceStorage): CardMemory {
  const listeners = new Set<() => void>();
  let known: RememberedCards | undefined;

  /** An id that no card has is passed over: the device may hold what a newer or older product wrote. */
  const read = (name: keyof RememberedCards): readonly TechniqueId[] => {
    const ids = (parseStored(stored, storage.read(room + name)) ?? []).flatMap(
      (id) => findFace(id)?.id ?? [],
    );
    return [...new Set(ids)].slice(0, mostKept);
  };

  function write(name: keyof RememberedCards, ids: readonly TechniqueId[]): void {
    storage.write(room + name, JSON.stringify(ids.slice(0, mostKept)));
    tell();
  }

  function tell(): void {
    known = undefined;
    for (const listener of listeners) listener();
  }

  storage.subscribe((name) => {
    if (name === undefined || name.startsWith(room)) tell();
  });

  return {
    current: () => (known ??= { favourites: read("favourites"), opened: read("opened") }),
    toggleFavourite(id) {
      const kept = read("favourites");
      const others = kept.filter((other) => other !== id);
      write("favourites", others.length < kept.length ? others : [id, ...kept]);
    },
    rememberOpened(id) {
      const opened = read("opened");
      if (opened[0] !== id) write("opened", [id, ...opened.filter((other) => other !== id)]);
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
