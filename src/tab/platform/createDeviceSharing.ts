import type { DeviceSharing, SharingAnswer } from "./DeviceSharing.ts";
import type { DeviceStorage } from "./storage.ts";

const name = "shared-computer";
const answers: ReadonlyMap<string | undefined, SharingAnswer> = new Map([
  ["yes", "shared"],
  ["no", "own"],
]);

/** The answer, kept on the device: it is the device's, whoever uses it. */
export function createDeviceSharing(storage: DeviceStorage): DeviceSharing {
  const listeners = new Set<() => void>();

  function tell(): void {
    for (const listener of listeners) listener();
  }

  storage.subscribe((changed) => {
    if (changed === undefined || changed === name) tell();
  });

  return {
    current: () => answers.get(storage.read(name)) ?? "unasked",
    answer(answer) {
      storage.write(name, answer === "shared" ? "yes" : "no");
      tell();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
