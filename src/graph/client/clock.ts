import type { StartTimer } from "./sendOnce.ts";

/** Waits; ends early, with the signal's reason, when nobody is waiting any more. */
export function sleep(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = startTimer(seconds, () => {
      signal?.removeEventListener("abort", giveUp);
      resolve();
    });
    const giveUp = (): void => {
      stop();
      reject(signal?.reason as Error);
    };
    signal?.addEventListener("abort", giveUp, { once: true });
  });
}

export const startTimer: StartTimer = (seconds, ring) => {
  const timer = setTimeout(ring, seconds * 1000);
  return () => clearTimeout(timer);
};
