import type { Clock } from "./Clock.ts";

export interface ClockSources {
  /** The device's clock, in milliseconds since 1970; people and servers set it at any moment. */
  readonly device: () => number;
  /** Milliseconds that only ever go on, though some devices stop counting while they sleep. */
  readonly steady: () => number;
}

/** More than this between the two, and the device slept or its clock was set: what was heard no longer counts. */
const mostDrift = 60 * 60 * 1000;

/** A clock that knows only its device until `hear` is called. */
export function createClock({ device, steady }: ClockSources): Clock {
  const listeners = new Set<() => void>();
  let heard:
    { readonly ahead: number; readonly device: number; readonly steady: number } | undefined;

  const isSure = () =>
    heard !== undefined &&
    Math.abs(device() - heard.device - (steady() - heard.steady)) <= mostDrift;

  return {
    now: () => new Date(device() - (isSure() ? (heard?.ahead ?? 0) : 0)),
    isSure,
    findError: () => (isSure() ? heard?.ahead : undefined),
    hear: (date) => {
      const server = Date.parse(date ?? "");
      if (Number.isNaN(server)) return;
      heard = { ahead: device() - server, device: device(), steady: steady() };
      for (const listener of listeners) listener();
    },
    subscribe(onHeard) {
      listeners.add(onHeard);
      return () => listeners.delete(onHeard);
    },
  };
}
