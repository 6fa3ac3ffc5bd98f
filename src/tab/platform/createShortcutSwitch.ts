import type { ShortcutSwitch } from "./ShortcutSwitch.ts";
import type { DeviceStorage } from "./storage.ts";

const name = "shortcuts";

/** The switch, kept on the device. All tabs share it. */
export function createShortcutSwitch(storage: DeviceStorage): ShortcutSwitch {
  const listeners = new Set<() => void>();

  function tell(): void {
    for (const listener of listeners) listener();
  }

  storage.subscribe((changed) => {
    if (changed === undefined || changed === name) tell();
  });

  return {
    isOn: () => storage.read(name) === "on",
    set(isOn) {
      if (isOn) storage.write(name, "on");
      else storage.remove(name);
      tell();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
