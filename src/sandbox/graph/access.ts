import { createMiddleware } from "hono/factory";
import type { Bindings } from "./answering.ts";
import type { SiteRole } from "./createSiteGrants.ts";
import { findSite } from "./findSite.ts";
import { accessDenied, requestDenied } from "./refusals.ts";
import type { Channel, Site, Team, Tenant } from "./tenant.ts";
import type { World } from "./world.ts";

/** Lets a request pass when the token carries one of the scopes that the page of the route lists. */
export const needsScope = (...scopes: readonly string[]) =>
  createMiddleware<{ Bindings: Bindings }>(async (context, next) => {
    if (!scopes.some((scope) => context.env.caller.scopes.includes(scope))) throw accessDenied();
    await next();
  });

/**
 * The same in front of what stands in a site: `Sites.Selected` is enough where the app was let into that very site with that role.
 * Graph: concepts/permissions-selected-overview.
 */
export const needsSite = (world: World, role: SiteRole, ...scopes: readonly string[]) =>
  createMiddleware<{ Bindings: Bindings }>(async (context, next) => {
    const { caller } = context.env;
    const isSelected = caller.scopes.includes("Sites.Selected");
    const site = isSelected ? findSiteAt(world.tenant, context.req.path) : undefined;
    const isGranted = site !== undefined && world.grants.allow(site.id, role);
    if (!isGranted && !scopes.some((scope) => caller.scopes.includes(scope))) throw accessDenied();
    await next();
  });

/** The site that a path under `/sites` names, by its id or by its host and path. */
function findSiteAt({ sites, ...tenant }: Tenant, path: string): Site | undefined {
  const [, host, place] = /\/sites\/([^/:]+):(\/[^:]+)$/.exec(path) ?? [];
  if (host === undefined || place === undefined) {
    const [, address = ""] = /\/sites\/([^/]+)/.exec(path) ?? [];
    return findSite({ sites, ...tenant }, decodeURIComponent(address));
  }
  const wanted = `https://${host}${decodeURIComponent(place)}`.toLowerCase();
  return sites.find(({ webUrl }) => webUrl.toLowerCase() === wanted);
}

/** The same in front of what the directory tells, which refuses in words of its own. */
export const needsDirectoryScope = (...scopes: readonly string[]) =>
  createMiddleware<{ Bindings: Bindings }>(async (context, next) => {
    if (!scopes.some((scope) => context.env.caller.scopes.includes(scope))) throw requestDenied();
    await next();
  });

export const isInTeam = (team: Team, personId: string): boolean =>
  [...team.owners, ...team.members, ...team.guests].includes(personId);

export const isInChannel = (team: Team, channel: Channel, personId: string): boolean =>
  channel.members ? channel.members.includes(personId) : isInTeam(team, personId);

/** A public team's site is open to everyone in the organisation except guests. */
export function isOpenTo({ people, teams }: Tenant, site: Site, personId: string): boolean {
  const team = teams.find(({ siteId }) => siteId === site.id);
  if (!team) {
    const channels = teams.flatMap((owner) => owner.channels);
    return channels.some((one) => one.siteId === site.id && one.members?.includes(personId));
  }
  const person = people.find(({ id }) => id === personId);
  const isGuest = person?.userPrincipalName.includes("#EXT#") ?? true;
  return isInTeam(team, personId) || (team.visibility === "public" && !isGuest);
}
