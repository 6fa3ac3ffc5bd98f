import type { Wire } from "#tests/support/graphOverEmulator.ts";

/** Holds every create up until the test lets it go. */
export function createGate() {
  let open: () => void = () => undefined;
  let reach: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  const isReached = new Promise<void>((resolve) => (reach = resolve));
  const wrap =
    (send: Wire): Wire =>
    async (request) => {
      if (request.method === "POST") {
        reach();
        await isOpen;
      }
      return send(request);
    };
  return { open: () => open(), isReached, wrap };
}
