import { findSite } from "./addressed.ts";
import type { RequestLine } from "./createWeather.ts";
import { accessDenied } from "./refusals.ts";
import type { World } from "./world.ts";

/** Graph: team-archive. The site becomes read-only for members; an owner may still write. */
export function refuseArchivedWrites(
  { tenant, states }: World,
  { method, path }: RequestLine,
  personId: string,
): void {
  const [, address] = /^\/sites\/([^/]+)\//.exec(path) ?? [];
  if (method === "GET" || address === undefined) return;
  const siteId = findSite(tenant, address)?.id;
  const team = tenant.teams.find(
    (each) => each.siteId === siteId || each.channels.some((channel) => channel.siteId === siteId),
  );
  if (!team || !states.isArchived(team.groupId)) return;
  if (!team.owners.includes(personId)) throw accessDenied();
}
