import type { ItemRow, ListRow } from "../store/rows.ts";
import type { Site } from "../tenant.ts";
import type { World } from "../world.ts";
import { toListUrl } from "./listShape.ts";
import { toIdentity, toLookupId } from "./toIdentity.ts";

type Shape = Readonly<Record<string, unknown>>;

export const toEtag = ({ guid, version }: ItemRow): string => `"${guid},${version}"`;

/** Graph: resources/listitem; `fields` come only where they are expanded. */
export function toItemShape(world: World, site: Site, list: ListRow, item: ItemRow): Shape {
  const { people } = world.tenant;
  const eTag = toEtag(item);
  return {
    "@odata.etag": eTag,
    createdDateTime: item.createdAt,
    eTag,
    id: String(item.id),
    lastModifiedDateTime: item.modifiedAt,
    webUrl: `${toListUrl(site, list)}/${item.id}_.000`,
    createdBy: toIdentity(people, item.createdBy),
    lastModifiedBy: toIdentity(people, item.modifiedBy),
    parentReference: { id: item.guid, siteId: site.id },
    contentType: { id: `0x0100${list.id.replaceAll("-", "").toUpperCase()}`, name: "Item" },
  };
}

/** Graph: resources/fieldvalueset. Empty values are left out and people are numbers written as text. */
export function toFieldsShape(
  { tenant, keepsVersions }: World,
  item: ItemRow,
  select?: readonly string[],
): Shape {
  const title = item.fields["Title"];
  const all: Shape = {
    ...item.fields,
    ...(title === undefined ? {} : { LinkTitleNoMenu: title, LinkTitle: title }),
    id: String(item.id),
    ContentType: "Item",
    Modified: item.modifiedAt,
    Created: item.createdAt,
    AuthorLookupId: toLookupId(tenant.people, item.createdBy),
    EditorLookupId: toLookupId(tenant.people, item.modifiedBy),
    _UIVersionString: toVersionLabel(item, keepsVersions()),
    Attachments: false,
    Edit: "",
    ItemChildCount: "0",
    FolderChildCount: "0",
  };
  // A column that the list does not have is passed over, so that an old list can still be read.
  const names = Object.keys(all).filter((name) => !select || select.includes(name));
  return {
    "@odata.etag": toEtag(item),
    ...Object.fromEntries(names.map((name) => [name, all[name]])),
  };
}

export const toVersionLabel = ({ version }: ItemRow, keepsVersions: boolean): string =>
  keepsVersions ? `${version}.0` : "1.0";

export const itemType = {
  name: "listItem",
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
    "contentType",
    "sharepointIds",
    "fields",
  ],
};
