import type { Memory } from "#graph/client/Memory.ts";

type StoredWhere = "device" | "memory";

/**
 * The one door to the device's storage. It may be missing, full or forbidden (Teams with third-party storage blocked):
 * then a value lives in this page's memory, and `write` says so.
 */
export interface DeviceStorage extends Memory {
  write(name: string, value: string): StoredWhere;
  /** Keeps a value until the page closes, and takes any copy off the device. */
  hold(name: string, value: string): void;
  names(prefix: string): readonly string[];
  /** Called with the name that another tab changed, or undefined when any tab removed everything. */
  readonly subscribe: (onChange: (name: string | undefined) => void) => () => void;
  /** Removes all that this product ever kept on the device, of everybody, sign-in included. */
  readonly deleteEverything: () => void;
}

/** The parts of a window that keep things. */
export type StorageWindow = Pick<Window, "localStorage" | "sessionStorage" | "addEventListener">;

const room = "technique-cards/";
const isOurs = (key: string): boolean => key.startsWith(room) || key.startsWith("msal.");

export function openStorage(window: StorageWindow): DeviceStorage {
  const memory = new Map<string, string>();
  const listeners = new Set<(name: string | undefined) => void>();

  const storage: DeviceStorage = {
    read: (name) =>
      memory.get(name) ?? attempt(() => window.localStorage.getItem(room + name)) ?? undefined,
    write: (name, value) => {
      const kept = attempt(() => {
        window.localStorage.setItem(room + name, value);
        return true;
      });
      if (kept) {
        memory.delete(name);
        return "device";
      }
      // An older copy may still stand on the device; after a crash it is better than nothing.
      memory.set(name, value);
      return "memory";
    },
    hold: (name, value) => {
      storage.remove(name);
      memory.set(name, value);
    },
    remove: (name) => {
      memory.delete(name);
      attempt(() => {
        window.localStorage.removeItem(room + name);
      });
    },
    names: (prefix) => {
      const kept = keysOf(() => window.localStorage)
        .filter((key) => key.startsWith(room))
        .map((key) => key.slice(room.length));
      return [...new Set([...kept, ...memory.keys()])].filter((name) => name.startsWith(prefix));
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    deleteEverything: () => {
      memory.clear();
      forgetOurs(() => window.localStorage);
      forgetOurs(() => window.sessionStorage);
      tell(undefined);
    },
  };

  function tell(name: string | undefined): void {
    for (const listener of listeners) listener(name);
  }

  // Never taken off: there is one storage in a page, and it lives as long as the page.
  window.addEventListener("storage", ({ key }) => {
    if (key === null) tell(undefined);
    else if (key.startsWith(room)) tell(key.slice(room.length));
  });
  return storage;
}

function forgetOurs(open: () => Storage): void {
  for (const key of keysOf(open).filter(isOurs)) {
    attempt(() => {
      open().removeItem(key);
    });
  }
}

const keysOf = (open: () => Storage): readonly string[] => attempt(() => Object.keys(open())) ?? [];

/** Storage throws where a browser forbids it; to us that is the same as having none. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
