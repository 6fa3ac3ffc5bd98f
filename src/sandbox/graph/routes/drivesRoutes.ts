import { needsScope } from "../access.ts";
import { getOpenSite } from "../addressed.ts";
import { type GraphApp, toJson } from "../answering.ts";
import { toQueryOptions } from "../queryOptions.ts";
import { itemNotFound } from "../refusals.ts";
import { pick } from "../wire/pick.ts";
import type { World } from "../world.ts";

const shownUnasked = ["id", "name", "description", "driveType", "webUrl", "owner"];
const driveType = {
  name: "drive",
  properties: [
    ...shownUnasked,
    "sharePointIds",
    "createdDateTime",
    "lastModifiedDateTime",
    "quota",
  ],
};

/** Graph: drive-get. The SharePoint ids of its site come only when they are selected. */
export function drivesRoutes(app: GraphApp, world: World): void {
  const mayRead = needsScope(
    "Files.Read",
    "Files.Read.All",
    "Files.ReadWrite",
    "Files.ReadWrite.All",
    "Sites.Read.All",
    "Sites.ReadWrite.All",
  );

  app.get("/v1.0/drives/:drive", mayRead, (context) => {
    const home = world.tenant.sites.find(({ driveId }) => driveId === context.req.param("drive"));
    if (!home) throw itemNotFound("The resource could not be found.");
    const site = getOpenSite(world, context, home);
    const { select = shownUnasked } = toQueryOptions(context.req.url, ["select"]);
    const [, siteId, webId] = site.id.split(",");
    const shape = {
      "@odata.context": `${world.baseUrl}/v1.0/$metadata#drives/$entity`,
      id: site.driveId,
      name: "Documents",
      description: "",
      driveType: "documentLibrary",
      webUrl: `${site.webUrl}/Shared%20Documents`,
      owner: { group: { displayName: site.displayName } },
      sharePointIds: { siteId, siteUrl: site.webUrl, tenantId: world.tenant.id, webId },
    };
    return toJson(pick(shape, select, driveType));
  });
}
