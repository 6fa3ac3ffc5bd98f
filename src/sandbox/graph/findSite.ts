import type { Site, Tenant } from "./tenant.ts";

/** By the composite id or by the site collection's id alone. */
export const findSite = ({ sites }: Tenant, address: string): Site | undefined =>
  sites.find(
    ({ id }) => id === address.toLowerCase() || id.split(",")[1] === address.toLowerCase(),
  );
