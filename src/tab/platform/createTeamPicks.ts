import * as v from "valibot";

import { parseStored } from "./parseStored.ts";
import { personKey } from "./personKey.ts";
import type { DeviceStorage } from "./storage.ts";
import type { PickedTeam, TeamPicks } from "./TeamPicks.ts";

const room = "picked-team/";
const pickedTeam = v.object({ groupId: v.pipe(v.string(), v.uuid()), teamName: v.string() });

/** Picks of teams on this device, one for each person. */
export function createTeamPicks(storage: DeviceStorage): TeamPicks {
  const listeners = new Set<() => void>();
  const known = new Map<string, PickedTeam | undefined>();

  function tell(): void {
    known.clear();
    for (const listener of listeners) listener();
  }

  storage.subscribe((name) => {
    if (name === undefined || name.startsWith(room)) tell();
  });

  return {
    find(person) {
      if (!person) return undefined;
      const name = room + personKey(person);
      if (!known.has(name)) known.set(name, read(storage.read(name)));
      return known.get(name);
    },
    pick(person, { groupId, teamName }) {
      storage.write(room + personKey(person), JSON.stringify({ groupId, teamName }));
      tell();
    },
    forget(person) {
      storage.remove(room + personKey(person));
      tell();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

function read(text: string | undefined): PickedTeam | undefined {
  const stored = parseStored(pickedTeam, text);
  return stored && { kind: "team", ...stored, channelName: "" };
}
