import { needsSite } from "../access.ts";
import { getList } from "../addressed.ts";
import { type GraphApp, toJson } from "../answering.ts";
import { createFieldWriter } from "../columns/createFieldWriter.ts";
import { findItems } from "../filter/findItems.ts";
import { toNextLink } from "../filter/toNextLink.ts";
import { toQueryOptions } from "../queryOptions.ts";
import { isRecord, readBody } from "../readBody.ts";
import { invalidRequest, repeatedValue } from "../refusals.ts";
import { toEtag, toFieldsShape, toItemShape } from "../wire/itemShape.ts";
import { toSelectedItem } from "../wire/toSelectedItem.ts";
import type { World } from "../world.ts";

const offered = ["select", "expand", "filter", "orderby", "top", "skiptoken"] as const;

/** /sites/{id}/lists/{id}/items */
export function itemsRoutes(app: GraphApp, world: World): void {
  const path = "/v1.0/sites/:site/lists/:list/items";
  const { store, baseUrl } = world;
  const contextOf = (listId: string) => `${baseUrl}/v1.0/$metadata#lists('${listId}')/items`;

  // Graph: listitem-list.
  app.get(path, needsSite(world, "read", "Sites.Read.All", "Sites.ReadWrite.All"), (request) => {
    const { site, list } = getList(world, request);
    const options = toQueryOptions(request.req.url, offered);
    const { items, lastId } = findItems(store, list, options);
    return toJson({
      "@odata.context": contextOf(list.id),
      value: items.map((item) => toSelectedItem(world, site, list, item, options)),
      ...(lastId === undefined
        ? {}
        : { "@odata.nextLink": toNextLink(baseUrl, request.req.url, lastId) }),
    });
  });

  // Graph: listitem-create.
  app.post(path, needsSite(world, "write", "Sites.ReadWrite.All"), async (request) => {
    const { fields = {} } = await readBody(request);
    const { site, list } = getList(world, request);
    if (!isRecord(fields)) throw invalidRequest();
    const columns = store.columns.ofList(list.id);
    const stamp = { by: request.env.caller.personId, at: world.stampNow() };
    const stored = createFieldWriter(columns)({}, fields);
    const item = store.items.insert(list.id, columns, stored, stamp);
    if (!item) throw repeatedValue();
    const shape = {
      "@odata.context": `${contextOf(list.id)}/$entity`,
      ...toItemShape(world, site, list, item),
      fields: toFieldsShape(world, item),
    };
    return toJson(shape, 201, { ETag: toEtag(item).replaceAll('"', "") });
  });
}
