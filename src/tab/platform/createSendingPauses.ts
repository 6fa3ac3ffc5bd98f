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
});
/** No pause is longer than a day: one that seems so was set by a clock that has been put right since. */
const longest = 24 * 60 * 60 * 1000;

export function createSendingPauses(storage: DeviceStorage, now: () => number): SendingPauses {
  const nameOf = (person: Parameters<SendingPauses["find"]>[0]) => `pause/${personKey(person)}`;
  return {
    find(person): SendingPause | undefined {
      const pause = parseStored(stored, storage.read(nameOf(person)));
      return pause && pause.until - now() <= longest ? pause : undefined;
    },
    set(person, pause) {
      storage.write(nameOf(person), JSON.stringify(pause));
    },
    clear(person) {
      storage.remove(nameOf(person));
    },
  };
}
