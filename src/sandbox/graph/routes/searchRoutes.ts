import { isOpenTo, needsScope } from "../access.ts";
import { type GraphApp, toJson } from "../answering.ts";
import { type Body, isRecord, readBody } from "../readBody.ts";
import { badRequest, notImitated } from "../refusals.ts";
import { findByQuery } from "../search/findByQuery.ts";
import { parseQuery } from "../search/parseQuery.ts";
import type { World } from "../world.ts";
import { toItemShape } from "../wire/itemShape.ts";

/** Graph: search-query, for list items alone. What is written is found at once, which no real search promises. */
export function searchRoutes(app: GraphApp, world: World): void {
  const maySearch = needsScope("Sites.Read.All", "Sites.ReadWrite.All");

  app.post("/v1.0/search/query", maySearch, async (context) => {
    const { text, from, size } = toSearch(await readBody(context));
    const open = world.tenant.sites.filter((site) =>
      isOpenTo(world.tenant, site, context.env.caller.personId),
    );
    const found = findByQuery(world.store, open, parseQuery(text));
    const hits = found.slice(from, from + size).map(({ site, list, item }, at) => ({
      hitId: item.guid,
      rank: from + at + 1,
      summary: "",
      resource: {
        "@odata.type": "#microsoft.graph.listItem",
        ...toItemShape(world, site, list, item),
        sharepointIds: { listId: list.id, listItemId: String(item.id) },
      },
    }));
    const container = {
      ...(hits.length > 0 ? { hits } : {}),
      total: found.length,
      moreResultsAvailable: from + size < found.length,
    };
    return toJson({
      "@odata.context": `${world.baseUrl}/v1.0/$metadata#Collection(microsoft.graph.searchResponse)`,
      value: [{ searchTerms: [], hitsContainers: [container] }],
    });
  });
}

function toSearch({ requests }: Body) {
  const [request, ...others] = Array.isArray(requests) ? (requests as readonly unknown[]) : [];
  if (!isRecord(request) || others.length > 0) {
    throw badRequest("The request must hold one search.");
  }
  const { entityTypes, query, from = 0, size = 25 } = request;
  if (JSON.stringify(entityTypes) !== '["listItem"]') throw notImitated("this kind of search");
  const text = isRecord(query) ? query["queryString"] : undefined;
  if (typeof text !== "string" || text.trim() === "") throw badRequest("The search is empty.");
  return { text, from: Number(from), size: Math.min(Number(size), 500) };
}
