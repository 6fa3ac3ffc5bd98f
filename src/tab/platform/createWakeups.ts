import type { WakeReason, Wakeups } from "./Wakeups.ts";

type WakeWindow = Pick<Window, "addEventListener"> & {
  readonly document: Pick<Document, "addEventListener" | "visibilityState">;
};

/** The network is back, the page is looked at again, or somebody signed in: told to whoever waits for it. */
export function createWakeups(
  window: WakeWindow,
): Wakeups & { readonly wake: (why: WakeReason) => void } {
  const listeners = new Set<(why: WakeReason) => void>();

  function wake(why: WakeReason): void {
    for (const listener of listeners) listener(why);
  }

  // Never taken off: they live as long as the page.
  window.addEventListener("online", () => wake("online"));
  window.document.addEventListener("visibilitychange", () => {
    if (window.document.visibilityState === "visible") wake("visible");
  });

  return {
    wake,
    subscribe(onWake) {
      listeners.add(onWake);
      return () => listeners.delete(onWake);
    },
  };
}
