/** What an administrator let this app do in one site, the least first. */
export const siteRoles = ["read", "write", "manage", "fullcontrol"] as const;

export type SiteRole = (typeof siteRoles)[number];

/** Which sites the app was let into, one by one: all that a token for `Sites.Selected` is good for. */
export interface SiteGrants {
  readonly find: (siteId: string) => SiteRole | undefined;
  readonly give: (siteId: string, role: SiteRole) => void;
  readonly takeBack: (siteId: string) => void;
  /** Whether the site's role covers what is wanted. */
  readonly allow: (siteId: string, wanted: SiteRole) => boolean;
}

/** Begins with no site at all, as Entra does. */
export function createSiteGrants(): SiteGrants {
  const roles = new Map<string, SiteRole>();
  return {
    find: (siteId) => roles.get(siteId),
    give: (siteId, role) => void roles.set(siteId, role),
    takeBack: (siteId) => void roles.delete(siteId),
    allow(siteId, wanted) {
      const role = roles.get(siteId);
      return role !== undefined && siteRoles.indexOf(role) >= siteRoles.indexOf(wanted);
    },
  };
}
