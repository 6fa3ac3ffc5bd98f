import { needsScope } from "../access.ts";
import { getOpenSite } from "../addressed.ts";
import { type GraphApp, toJson } from "../answering.ts";
import { toQueryOptions } from "../queryOptions.ts";
import { groupNotFound } from "../refusals.ts";
import { pick } from "../wire/pick.ts";
import { siteType, toSiteShape } from "../wire/siteShape.ts";
import type { World } from "../world.ts";

/** Graph: site-get, "root site for a group". */
export function groupsRoutes(app: GraphApp, world: World): void {
  const mayRead = needsScope("Sites.Read.All", "Sites.ReadWrite.All");

  app.get("/v1.0/groups/:group/sites/root", mayRead, (context) => {
    const groupId = context.req.param("group").toLowerCase();
    const team = world.tenant.teams.find((one) => one.groupId === groupId);
    if (!team) throw groupNotFound(groupId);
    const { select } = toQueryOptions(context.req.url, ["select"]);
    const home = world.tenant.sites.find(({ id }) => id === team.siteId);
    const site = getOpenSite(world, context, home);
    return toJson(pick(toSiteShape(world, site), select, siteType));
  });
}
