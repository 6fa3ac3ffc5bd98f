import type { Send } from "./Outgoing.ts";

/** Gives each call a name of its own that Microsoft's support can search for. */
export const withRequestId =
  (newId: () => string, next: Send): Send =>
  (outgoing) =>
    next({ ...outgoing, headers: { ...outgoing.headers, "client-request-id": newId() } });
