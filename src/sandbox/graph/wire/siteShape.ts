import type { Site } from "../tenant.ts";
import type { World } from "../world.ts";

/** Graph: resources/site. */
export const toSiteShape = ({ baseUrl }: World, site: Site): Readonly<Record<string, unknown>> => ({
  "@odata.context": `${baseUrl}/v1.0/$metadata#sites/$entity`,
  id: site.id,
  description: "",
  displayName: site.displayName,
  name: site.name,
  webUrl: site.webUrl,
  isPersonalSite: false,
  root: {},
  siteCollection: { hostname: new URL(site.webUrl).hostname },
});

export const siteType = {
  name: "site",
  properties: [
    "id",
    "description",
    "displayName",
    "name",
    "webUrl",
    "isPersonalSite",
    "root",
    "siteCollection",
    "sharepointIds",
    "createdDateTime",
    "lastModifiedDateTime",
  ],
};
