import { needsSite } from "../access.ts";
import { getOpenSite, getSite } from "../addressed.ts";
import { type GraphApp, type GraphContext, toJson } from "../answering.ts";
import { toQueryOptions } from "../queryOptions.ts";
import { notImitated } from "../refusals.ts";
import type { Site } from "../tenant.ts";
import { pick } from "../wire/pick.ts";
import { siteType, toSiteShape } from "../wire/siteShape.ts";
import type { World } from "../world.ts";

/** Graph: site-get, by id; site-getbypath, by host and path. */
export function sitesRoutes(app: GraphApp, world: World): void {
  const mayRead = needsSite(world, "read", "Sites.Read.All", "Sites.ReadWrite.All");

  const answer = (context: GraphContext, site: Site): Response => {
    const { select } = toQueryOptions(context.req.url, ["select"]);
    return toJson(pick(toSiteShape(world, site), select, siteType));
  };

  app.get("/v1.0/sites/:site", mayRead, (context) => answer(context, getSite(world, context)));

  app.get("/v1.0/sites/:host{[^/,:]+:}/*", mayRead, (context) => {
    const [, host = "", path = ""] = /\/sites\/([^/]+):(\/.*)$/.exec(context.req.path) ?? [];
    if (path.includes(":")) throw notImitated("addresses of lists by the path of their site");
    const wanted = `https://${host}${decodeURIComponent(path)}`.toLowerCase();
    const site = world.tenant.sites.find(({ webUrl }) => webUrl.toLowerCase() === wanted);
    return answer(context, getOpenSite(world, context, site));
  });
}
