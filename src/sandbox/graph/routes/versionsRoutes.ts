import { needsSite } from "../access.ts";
import { getList } from "../addressed.ts";
import { type GraphApp, toJson } from "../answering.ts";
import { toQueryOptions } from "../queryOptions.ts";
import { itemNotFound, notImitated } from "../refusals.ts";
import { toFieldsShape } from "../wire/itemShape.ts";
import { pick } from "../wire/pick.ts";
import { toVersionShape, versionType } from "../wire/versionShape.ts";
import type { World } from "../world.ts";

/** Graph: listitem-list-versions, newest first. Who made a version is stamped by the server. */
export function versionsRoutes(app: GraphApp, world: World): void {
  const mayRead = needsSite(world, "read", "Sites.Read.All", "Sites.ReadWrite.All");

  app.get("/v1.0/sites/:site/lists/:list/items/:item{[0-9]+}/versions", mayRead, (request) => {
    const { list } = getList(world, request);
    const { select, expand } = toQueryOptions(request.req.url, ["select", "expand"]);
    if (expand && expand.name !== "fields")
      throw notImitated(`$expand=${expand.name} of a version`);
    const item = world.store.items.find(list.id, Number(request.req.param("item")));
    if (!item) throw itemNotFound();
    const versions = world.store.items.versionsOf(item).map((version) => ({
      ...pick(toVersionShape(world, version), select, versionType),
      ...(expand ? { fields: toFieldsShape(world, version, expand.select) } : {}),
    }));
    return toJson({
      "@odata.context": `${world.baseUrl}/v1.0/$metadata#lists('${list.id}')/items('${item.id}')/versions`,
      value: versions,
    });
  });
}
