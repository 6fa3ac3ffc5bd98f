import { needsSite } from "../access.ts";
import { getList } from "../addressed.ts";
import { type GraphApp, type GraphContext, noContent, toJson } from "../answering.ts";
import { createFieldWriter } from "../columns/createFieldWriter.ts";
import { toQueryOptions } from "../queryOptions.ts";
import { type Body, isRecord, readBody } from "../readBody.ts";
import { invalidRequest, itemNotFound, repeatedValue, resourceModified } from "../refusals.ts";
import type { ItemRow } from "../store/rows.ts";
import { toEtag, toFieldsShape, toItemShape } from "../wire/itemShape.ts";
import { toSelectedItem } from "../wire/toSelectedItem.ts";
import type { World } from "../world.ts";

/** /sites/{id}/lists/{id}/items/{id} and its fields */
export function itemRoutes(app: GraphApp, world: World): void {
  const mayRead = needsSite(world, "read", "Sites.Read.All", "Sites.ReadWrite.All");
  const mayWrite = needsSite(world, "write", "Sites.ReadWrite.All");
  const path = "/v1.0/sites/:site/lists/:list/items/:item{[0-9]+}";
  const { store, baseUrl } = world;
  const contextOf = (listId: string) => `${baseUrl}/v1.0/$metadata#lists('${listId}')/items`;

  const getItem = (request: GraphContext) => {
    const { site, list } = getList(world, request);
    const item = store.items.find(list.id, Number(request.req.param("item")));
    if (!item) throw itemNotFound();
    return { site, list, item };
  };

  const change = (request: GraphContext, item: ItemRow, changes: Body): ItemRow => {
    checkEtag(request, item);
    const columns = store.columns.ofList(item.listId);
    const fields = createFieldWriter(columns)(item.fields, changes);
    const stamp = { by: request.env.caller.personId, at: world.stampNow() };
    const changed = store.items.change(item, columns, fields, stamp);
    if (!changed) throw repeatedValue();
    return changed;
  };

  const answerFields = (item: ItemRow): Response => {
    const context = `${contextOf(item.listId)}('${item.id}')/fields/$entity`;
    return toJson({ "@odata.context": context, ...toFieldsShape(world, item) }, 200, {
      ETag: toEtag(item),
    });
  };

  // Graph: listitem-get.
  app.get(path, mayRead, (request) => {
    const { site, list, item } = getItem(request);
    const options = toQueryOptions(request.req.url, ["select", "expand"]);
    const shape = toSelectedItem(world, site, list, item, options);
    const context = `${contextOf(list.id)}/$entity`;
    return toJson({ "@odata.context": context, ...shape }, 200, { ETag: toEtag(item) });
  });

  app.get(`${path}/fields`, mayRead, (request) => answerFields(getItem(request).item));

  // Graph: listitem-update, by both of its addresses.
  app.patch(`${path}/fields`, mayWrite, async (request) => {
    const body = await readBody(request);
    return answerFields(change(request, getItem(request).item, body));
  });

  app.patch(path, mayWrite, async (request) => {
    const { fields } = await readBody(request);
    const { site, list, item } = getItem(request);
    if (!isRecord(fields)) throw invalidRequest();
    const changed = change(request, item, fields);
    const context = `${contextOf(list.id)}/$entity`;
    return toJson({ "@odata.context": context, ...toItemShape(world, site, list, changed) }, 200, {
      ETag: toEtag(changed),
    });
  });

  // Graph: listitem-delete.
  app.delete(path, mayWrite, (request) => {
    const { item } = getItem(request);
    checkEtag(request, item);
    store.items.remove(item, store.columns.ofList(item.listId));
    return noContent();
  });
}

/** An eTag is taken with or without its quotes. */
function checkEtag(request: GraphContext, item: ItemRow): void {
  const wanted = request.req.header("If-Match")?.replaceAll('"', "").trim();
  if (wanted === undefined || wanted === "*") return;
  if (wanted !== toEtag(item).replaceAll('"', "")) throw resourceModified();
}
