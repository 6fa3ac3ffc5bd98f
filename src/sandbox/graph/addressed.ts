import type { GraphContext } from "./answering.ts";
import { isOpenTo } from "./access.ts";
import { findSite } from "./findSite.ts";
import { accessDenied, itemNotFound, listNotFound } from "./refusals.ts";
import type { TeamStates } from "./createTeamStates.ts";
import type { ListRow } from "./store/rows.ts";
import type { Site, Tenant } from "./tenant.ts";
import type { World } from "./world.ts";

export function getOpenSite(
  { tenant, states }: World,
  context: GraphContext,
  site: Site | undefined,
): Site {
  if (!site || !isMade(tenant, states, site))
    throw itemNotFound("Requested site could not be found");
  if (!isOpenTo(tenant, site, context.env.caller.personId)) throw accessDenied();
  return site;
}

/** A channel's own site is not there before somebody opens its files. */
function isMade({ teams }: Tenant, { hasFiles }: TeamStates, site: Site): boolean {
  const channels = teams
    .flatMap((team) => team.channels)
    .filter(({ siteId }) => siteId === site.id);
  return channels.length === 0 || channels.some(hasFiles);
}

/** The site that the address names, if the caller may touch it. */
export const getSite = (world: World, context: GraphContext): Site =>
  getOpenSite(world, context, findSite(world.tenant, context.req.param("site") ?? ""));

/** Graph: list-get. A list answers to its id and to its title. */
export function getList(
  world: World,
  context: GraphContext,
): { readonly site: Site; readonly list: ListRow } {
  const site = getSite(world, context);
  const list = world.store.lists.find(site.id, context.req.param("list") ?? "");
  if (!list) throw listNotFound();
  return { site, list };
}
