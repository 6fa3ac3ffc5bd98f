import { createClock } from "#tab/platform/createClock.ts";
import { createDeviceSharing } from "#tab/platform/createDeviceSharing.ts";
import { openStorage } from "#tab/platform/storage.ts";

/** A page opened at this time on the device that the test's storage is. */
export function openDevice(at: string) {
  const storage = openStorage(window);
  const time = Date.parse(at);
  const clock = createClock({ device: () => time, steady: () => 0 });
  const sharing = createDeviceSharing(storage);
  return {
    storage,
    clock,
    sharing,
    /** The page's server has said what day it is. */
    hear: (day = at) => clock.hear(new Date(day).toUTCString()),
  };
}
