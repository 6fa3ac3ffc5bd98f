import type { Person } from "./Host.ts";

/** One name for a person in the device's storage; ids only, and the same whatever case the host writes them in. */
export const personKey = ({ tenantId, objectId }: Person): string =>
  [tenantId, objectId].map((id) => encodeURIComponent(id.toLowerCase())).join("/");
