import type { Need, NeedState } from "#graph/setup/SetUpRepository.ts";

import type { Trouble } from "./healthItem.ts";

const missing: Readonly<Record<Need, Trouble>> = {
  "sign-in": "signed-out",
  site: "site-gone",
  list: "no-list",
  columns: "columns",
  indexes: "indexes",
  "unique-key": "unique-key",
  "uses-list": "uses-list",
  "notes-shown": "notes-hidden",
};

/** What is wrong with one need; undefined where it is there, or only stands on something that is not. */
export function toNeedTrouble({ need, state, fault }: NeedState): Trouble | undefined {
  switch (fault) {
    case undefined:
      return state === "missing" ? missing[need] : undefined;
    case "signed-out":
    case "list-not-ready":
      return need === "uses-list" ? "uses-not-ready" : fault;
    case "not-added":
    case "address-unknown":
    case "files-not-ready":
    case "not-allowed":
    case "locked":
    case "busy":
    case "offline":
      return fault;
    case "consent-needed":
    case "consent-refused":
      return "consent";
    case "not-found":
      return missing[need];
    default:
      return "failed";
  }
}
