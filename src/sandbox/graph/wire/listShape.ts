import type { ListRow } from "../store/rows.ts";
import type { Site, Tenant } from "../tenant.ts";
import { toIdentity } from "./toIdentity.ts";

/** Graph: resources/list. A new list has an eTag without quotes, a list that is read has one with. */
export function toListShape(
  { people }: Tenant,
  site: Site,
  list: ListRow,
  eTagStyle: "bare" | "quoted",
): Readonly<Record<string, unknown>> {
  const bare = `${list.id},${list.version}`;
  const eTag = eTagStyle === "bare" ? bare : `"${bare}"`;
  return {
    "@odata.etag": eTag,
    createdDateTime: list.createdAt,
    description: list.description,
    eTag,
    id: list.id,
    lastModifiedDateTime: list.createdAt,
    name: list.name,
    webUrl: toListUrl(site, list),
    displayName: list.displayName,
    createdBy: toIdentity(people, list.createdBy),
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: "genericList" },
  };
}

export const toListUrl = (site: Site, list: ListRow): string =>
  `${site.webUrl}/Lists/${encodeURIComponent(list.name)}`;

export const listType = {
  name: "list",
  properties: [
    "id",
    "createdBy",
    "createdDateTime",
    "description",
    "eTag",
    "lastModifiedBy",
    "lastModifiedDateTime",
    "name",
    "parentReference",
    "webUrl",
    "displayName",
    "list",
    "sharepointIds",
    "system",
  ],
};
