import type { ItemRow } from "../store/rows.ts";
import type { World } from "../world.ts";
import { toVersionLabel } from "./itemShape.ts";
import { toIdentity } from "./toIdentity.ts";

/** Graph: resources/listitemversion; `fields` come only where they are expanded. */
export const toVersionShape = (
  { tenant, keepsVersions }: World,
  version: ItemRow,
): Readonly<Record<string, unknown>> => ({
  id: toVersionLabel(version, keepsVersions()),
  lastModifiedBy: toIdentity(tenant.people, version.modifiedBy),
  lastModifiedDateTime: version.modifiedAt,
});

export const versionType = {
  name: "listItemVersion",
  properties: ["id", "lastModifiedBy", "lastModifiedDateTime", "publication", "fields"],
};
