import type { Host } from "./Host.ts";

/** Resolves once it is known whether there is a host: nested sign-in needs its handshake done first. */
export function hostSettled(host: Host): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = host.subscribe(check);
    function check(): void {
      if (host.current().state === "connecting") return;
      unsubscribe();
      resolve();
    }
    check();
  });
}
