import { findSite } from "./findSite.ts";
import type { RequestLine } from "./createWeather.ts";
import { accessDenied, locked } from "./refusals.ts";
import type { World } from "./world.ts";

/** A locked site takes nothing from anybody; an archived team's sites take what an owner writes. */
export function refuseClosedWrites(
  { tenant, states }: World,
  { method, path }: RequestLine,
  personId: string,
): void {
  const [, address] = /^\/sites\/([^/]+)\//.exec(path) ?? [];
  const site = address === undefined ? undefined : findSite(tenant, address);
  if (method === "GET" || !site) return;
  // SharePoint: manage-lock-status, "Read-only".
  if (states.isLocked(site.id)) throw locked();
  // Graph: team-archive. The site becomes read-only for members.
  const team = tenant.teams.find(
    ({ siteId, channels }) =>
      siteId === site.id || channels.some((channel) => channel.siteId === site.id),
  );
  if (!team || !states.isArchived(team.groupId)) return;
  if (!team.owners.includes(personId)) throw accessDenied();
}
