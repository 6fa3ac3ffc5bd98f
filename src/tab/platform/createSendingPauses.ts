import * as v from "valibot";

import { parseStored } from "./parseStored.ts";
import { personKey } from "./personKey.ts";
import type { SendingPause, SendingPauses } from "./SendingPauses.ts";
import type { DeviceStorage } from "./storage.ts";

const stored = v.object({
  why: v.picklist(["offline", "busy", "unavailable"]),
  until: v.number(),
  isAsked: v.boolean(),
  failures: v.number(),
  since: v.number(),
});
/** A pause that begins later than this from now was set by a clock that has been put right since. */
const mostDrift = 60 * 60 * 1000;

export function createSendingPauses(storage: DeviceStorage, now: () => number): SendingPauses {
  const nameOf = (person: Parameters<SendingPauses["find"]>[0]) => `pause/${personKey(person)}`;
  return {
    find(person): SendingPause | undefined {
      const found = parseStored(stored, storage.read(nameOf(person)));
      if (!found || found.since - now() > mostDrift) return undefined;
      const { why, until, isAsked, failures } = found;
      return { why, until, isAsked, failures };
    },
    set(person, pause) {
      storage.write(nameOf(person), JSON.stringify({ ...pause, since: now() }));
    },
    clear(person) {
      storage.remove(nameOf(person));
    },
  };
}
