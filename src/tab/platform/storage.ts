import type { Memory } from "#graph/client/Memory.ts";

import { forgetOurs, openDrawer } from "./storageDrawer.ts";

/** How long a value lasts: on the device, until this window closes, or until this page closes or is loaded again. */
export type StoredWhere = "device" | "window" | "memory";

/**
 * The one door to the device's storage. It may be missing, full or forbidden (Teams with third-party storage blocked):
 * then a value lives as long as this window, or else in this page's memory, and `write` says so. No database and no
 * service worker: Teams on a phone has neither that can be relied on.
 */
export interface DeviceStorage extends Memory {
  write(name: string, value: string): StoredWhere;
  /** False where the device has it and would not let go of it: it will be there again. */
  remove(name: string): boolean;
  /** Keeps a value until the page closes, and takes any copy off the device. */
  hold(name: string, value: string): void;
  /** Where a value is now; undefined where there is none. */
  findWhere(name: string): StoredWhere | undefined;
  names(prefix: string): readonly string[];
  /** Called with the name that another tab changed, or undefined when any tab removed everything. */
  readonly subscribe: (onChange: (name: string | undefined) => void) => () => void;
  /** Removes all that this product ever kept on the device, of everybody, sign-in included. */
  readonly deleteEverything: () => void;
}

/** The parts of a window that keep things. */
export type StorageWindow = Pick<Window, "localStorage" | "sessionStorage" | "addEventListener">;

const room = "technique-cards/";

export function openStorage(window: StorageWindow): DeviceStorage {
  const device = openDrawer(() => window.localStorage, room);
  const session = openDrawer(() => window.sessionStorage, room);
  const memory = new Map<string, string>();
  /** What this page knows to be on the device: only of that can it be said that it stays there. */
  const onDevice = new Set<string>();
  const listeners = new Set<(name: string | undefined) => void>();

  const storage: DeviceStorage = {
    // The newest is where it was written last: what did not fit on the device is in the window or the page.
    read: (name) => memory.get(name) ?? session.read(name) ?? readDevice(name),
    write: (name, value) => {
      if (device.write(name, value)) {
        onDevice.add(name);
        memory.delete(name);
        session.remove(name);
        return "device";
      }
      // An older copy may still stand on the device; after a crash it is better than nothing.
      if (session.write(name, value)) {
        memory.delete(name);
        return "window";
      }
      session.remove(name);
      memory.set(name, value);
      return "memory";
    },
    hold: (name, value) => {
      storage.remove(name);
      memory.set(name, value);
    },
    remove: (name) => {
      memory.delete(name);
      session.remove(name);
      if (!device.remove(name) && onDevice.has(name)) return false;
      onDevice.delete(name);
      return true;
    },
    findWhere: (name) => {
      if (memory.has(name)) return "memory";
      if (session.read(name) !== undefined) return "window";
      return readDevice(name) === undefined ? undefined : "device";
    },
    names: (prefix) =>
      [...new Set([...device.names(), ...session.names(), ...memory.keys()])].filter((name) =>
        name.startsWith(prefix),
      ),
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    deleteEverything: () => {
      memory.clear();
      for (const open of [() => window.localStorage, () => window.sessionStorage]) {
        forgetOurs(open, (key) => key.startsWith(room) || key.startsWith("msal."));
      }
      tell(undefined);
    },
  };

  function readDevice(name: string): string | undefined {
    const value = device.read(name);
    if (value !== undefined) onDevice.add(name);
    return value;
  }

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
