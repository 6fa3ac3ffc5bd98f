import { needsSite } from "../access.ts";
import { getList } from "../addressed.ts";
import { type GraphApp, toJson } from "../answering.ts";
import { type DeltaToken, readDeltaText, toDeltaText } from "../deltaToken.ts";
import { type QueryOptions, toQueryOptions } from "../queryOptions.ts";
import { resyncChanges } from "../refusals.ts";
import type { ChangeRow } from "../store/createChangeStore.ts";
import type { ListRow } from "../store/rows.ts";
import type { Site } from "../tenant.ts";
import { toSelectedItem } from "../wire/toSelectedItem.ts";
import type { World } from "../world.ts";

const usualPage = 200;

/** Graph: listitem-delta. What became of a list's items, each told once and as it stands now. */
export function deltaRoutes(app: GraphApp, world: World): void {
  const mayRead = needsSite(world, "read", "Sites.Read.All", "Sites.ReadWrite.All");
  const { items, changes } = world.store;

  const toShape = (site: Site, list: ListRow, change: ChangeRow, options: QueryOptions) => {
    const item = change.isDeleted ? undefined : items.find(list.id, change.itemId);
    return item
      ? toSelectedItem(world, site, list, item, options)
      : { id: String(change.itemId), deleted: { state: "deleted" } };
  };

  app.get("/v1.0/sites/:site/lists/:list/items/delta", mayRead, (request) => {
    const { site, list } = getList(world, request);
    const { url } = request.req;
    const options = toQueryOptions(url, ["select", "expand", "top"]);
    const epoch = changes.epochOf(list.id);
    const newest = changes.newest();
    const beginning = { epoch, after: 0, quietUntil: newest };
    const given = new URL(url).searchParams.get("token");
    const linkTo = (token: DeltaToken) => toLink(world.baseUrl, url, token);
    const now = linkTo({ epoch, after: newest, quietUntil: 0 });
    const context = `${world.baseUrl}/v1.0/$metadata#Collection(listItem)`;
    if (given === "latest") {
      return toJson({ "@odata.context": context, value: [], "@odata.deltaLink": now });
    }

    const token = given === null ? beginning : readDeltaText(given);
    if (token.epoch !== epoch) throw resyncChanges(linkTo(beginning));
    const size = options.top ?? usualPage;
    const told = changes.since(list.id, { ...token, size });
    const last = told.length === size ? told.at(-1) : undefined;
    return toJson({
      "@odata.context": context,
      value: told.map((change) => toShape(site, list, change, options)),
      ...(last
        ? { "@odata.nextLink": linkTo({ ...token, after: last.number }) }
        : { "@odata.deltaLink": now }),
    });
  });
}

/** Graph: concepts/delta-query-overview. Every option of the first request stands in the links too. */
function toLink(baseUrl: string, url: string, token: DeltaToken): string {
  const { pathname, searchParams } = new URL(url);
  const options = [...searchParams].filter(([name]) => name !== "token");
  const query = options.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
  return `${baseUrl}${pathname}?token=${toDeltaText(token)}${query.join("")}`;
}
