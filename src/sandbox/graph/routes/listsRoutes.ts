import { needsSite } from "../access.ts";
import { getList, getSite } from "../addressed.ts";
import { type GraphApp, type GraphContext, noContent, toJson } from "../answering.ts";
import { createList } from "../createList.ts";
import { type Expansion, toQueryOptions } from "../queryOptions.ts";
import { readBody } from "../readBody.ts";
import { badRequest, invalidRequest, notImitated } from "../refusals.ts";
import type { ListRow } from "../store/rows.ts";
import type { Site } from "../tenant.ts";
import { toEveryColumn } from "../columns/toEveryColumn.ts";
import { columnType, toColumnShape } from "../wire/columnShape.ts";
import { listType, toListShape } from "../wire/listShape.ts";
import { pick } from "../wire/pick.ts";
import type { World } from "../world.ts";

/** /sites/{id}/lists */
export function listsRoutes(app: GraphApp, world: World): void {
  const mayRead = needsSite(world, "read", "Sites.Read.All", "Sites.ReadWrite.All");
  const context = `${world.baseUrl}/v1.0/$metadata#Collection(microsoft.graph.list)`;

  const shapeOf = (site: Site, list: ListRow, select?: readonly string[]) =>
    pick(toListShape(world.tenant, site, list, "quoted"), select, listType);

  // Graph: list-list. Only displayName can be filtered by.
  app.get("/v1.0/sites/:site/lists", mayRead, (request) => {
    const site = getSite(world, request);
    const { select, filter } = toQueryOptions(request.req.url, ["select", "filter"]);
    const title = filter === undefined ? undefined : toTitle(filter);
    const lists = world.store.lists
      .ofSite(site.id)
      .filter((list) => title === undefined || list.displayName.toLowerCase() === title);
    return toJson({
      "@odata.context": context,
      value: lists.map((list) => shapeOf(site, list, select)),
    });
  });

  // Graph: list-create. Delegated, only Sites.Manage.All makes a list, or a site that was opened to the app with a role that high.
  app.post(
    "/v1.0/sites/:site/lists",
    needsSite(world, "manage", "Sites.Manage.All"),
    async (request) => {
      const site = getSite(world, request);
      const list = createList(world, site, await readBody(request), request.env.caller.personId);
      const shape = toListShape(world.tenant, site, list, "bare");
      const host = new URL(site.webUrl).hostname;
      return toJson({ "@odata.context": `${context}/$entity`, ...shape }, 201, {
        ETag: `${list.id},${list.version}`,
        Location: `https://${host}/_api/v2.0/sites('${site.id}')/lists('${list.id}')`,
      });
    },
  );

  // Graph: list-get.
  app.get("/v1.0/sites/:site/lists/:list", mayRead, (request: GraphContext) => {
    const { site, list } = getList(world, request);
    const { select, expand } = toQueryOptions(request.req.url, ["select", "expand"]);
    const shape = { ...shapeOf(site, list, select), ...expanded(list, expand) };
    return toJson({ "@odata.context": `${context}/$entity`, ...shape }, 200, {
      ETag: `"${list.id},${list.version}"`,
    });
  });

  // Graph: list-delete. To a bin of the site, in truth; here it is gone.
  app.delete(
    "/v1.0/sites/:site/lists/:list",
    needsSite(world, "manage", "Sites.Manage.All"),
    (request) => {
      world.store.lists.remove(getList(world, request).list.id);
      return noContent();
    },
  );

  const expanded = (list: ListRow, expand?: Expansion) => {
    if (!expand) return {};
    if (expand.name !== "columns") throw notImitated(`$expand=${expand.name} of a list`);
    const columns = toEveryColumn(world.store.columns.ofList(list.id));
    return { columns: columns.map((one) => pick(toColumnShape(one), expand.select, columnType)) };
  };
}

function toTitle(filter: string): string {
  const [, name, value] = /^\s*([\w/]+)\s+eq\s+'((?:[^']|'')*)'\s*$/.exec(filter) ?? [];
  if (name === undefined || value === undefined) throw badRequest("Invalid filter clause");
  if (name !== "displayName") {
    throw invalidRequest("The provided filter statement is not supported");
  }
  return value.replaceAll("''", "'").toLowerCase();
}
