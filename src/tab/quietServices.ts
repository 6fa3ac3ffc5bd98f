import { nothingRemembered } from "./platform/CardMemory.ts";
import { createClock } from "./platform/createClock.ts";
import type { Services } from "./platform/services.ts";

const never = <T>() => new Promise<T>(() => undefined);
const none: readonly [] = [];

/** Nobody is at the device yet: no host, no drafts, nothing waiting. */
export const quietServices: Services = {
  host: {
    current: () => ({ state: "connecting" }),
    subscribe: () => () => undefined,
    share: never,
    copy: never,
    offerTab: () => false,
    offerRemoval: () => false,
    closeDialog: () => false,
    canPickPeople: () => false,
    pickPeople: never,
  },
  settings: never,
  notes: never,
  review: never,
  teams: never,
  listSetUp: never,
  account: { prepare: () => undefined, signIn: never, signOut: never },
  teamPicks: {
    find: () => undefined,
    pick: () => undefined,
    forget: () => undefined,
    subscribe: () => () => undefined,
  },
  cardMemory: {
    current: () => nothingRemembered,
    toggleFavourite: () => undefined,
    rememberOpened: () => undefined,
    subscribe: () => () => undefined,
  },
  drafts: {
    list: () => none,
    keep: () => "memory",
    remove: () => undefined,
    removeSent: () => undefined,
    removeNote: () => undefined,
  },
  runs: {
    find: () => undefined,
    keep: () => "memory",
    remove: () => undefined,
    subscribe: () => () => undefined,
  },
  outbox: {
    list: () => none,
    find: () => undefined,
    put: () => "memory",
    findWhere: () => undefined,
    removeSent: () => undefined,
    remove: () => true,
    findSent: () => undefined,
    subscribe: () => () => undefined,
  },
  uses: {
    list: () => none,
    put: () => "memory",
    removeSent: () => undefined,
    remove: () => undefined,
    findCounted: () => undefined,
    subscribe: () => () => undefined,
  },
  sharing: {
    current: () => "unasked",
    answer: () => undefined,
    subscribe: () => () => undefined,
  },
  shortcuts: { isOn: () => false, set: () => undefined, subscribe: () => () => undefined },
  clock: createClock({ device: () => 0, steady: () => 0 }),
  locks: { run: never },
  pauses: { find: () => undefined, set: () => undefined, clear: () => undefined },
  wakeups: { subscribe: () => () => undefined },
  deleteEverything: () => undefined,
};
