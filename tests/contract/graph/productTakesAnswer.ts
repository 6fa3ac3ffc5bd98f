import type { GenericSchema } from "valibot";

import { connectGraph } from "#graph/client/connectGraph.ts";
import { parseAnswer } from "#graph/client/parseAnswer.ts";
import { columnDefinition } from "#graph/notes/columnDefinition.ts";
import { noteItem, noteItemPage } from "#graph/notes/noteItem.ts";
import { toSavedNote } from "#graph/notes/toSavedNote.ts";
import { createReviewRepository } from "#graph/review/createReviewRepository.ts";
import type { ReviewRepository } from "#graph/review/ReviewRepository.ts";
import { createTeamsRepository } from "#graph/sites/createTeamsRepository.ts";
import { createMemory } from "#tests/support/createMemory.ts";

const base = "https://graph.microsoft.com";
const call = { scopes: ["Sites.ReadWrite.All"] } as const;

/** Hands one answer, as it came, to the product's own client and parsers. Throws what the product would throw. */
export async function productTakesAnswer(request: Request, response: Response): Promise<void> {
  const { pathname, search } = new URL(request.url);
  const path = `${pathname.replace(/^\/v1\.0/, "")}${search}`;
  const graph = connectGraph({
    baseUrl: base,
    getToken: () => Promise.resolve("a token"),
    fetch: () => Promise.resolve(response.clone()),
    sleep: () => Promise.resolve(),
  });
  if (path === "/me/joinedTeams") {
    await createTeamsRepository({ graph, memory: createMemory() }).joinedTeams();
    return;
  }
  const body = await send(graph, request, path);
  const [, take] = Object.entries(takers).find(([end]) => pathname.endsWith(end)) ?? [];
  if (take) {
    await take(createReviewRepository({ graph, memory: createMemory() }), body);
    return;
  }
  const schema = findSchema(request.method, path.split("?")[0] ?? "");
  if (schema === undefined) return;
  for (const one of toParts(schema, parseAnswer(schema, body, `${request.method} of a fact`))) {
    toSavedNote(one);
  }
}

type Take = (review: ReviewRepository, body: unknown) => Promise<unknown>;

const place = { siteId: "site", listId: "list" };

/** What checking reads; each method is handed the same answer, whatever it asks for. */
const takers: Readonly<Record<string, Take>> = {
  "/items/delta": async (review, body) => {
    // A page with another behind it would be read again and again here.
    if (!Object.hasOwn(body as object, "@odata.deltaLink")) return;
    await review.latest(place);
    await review.changes(place, "/link");
  },
  "/versions": (review) => review.history(place, "1"),
  "/owners": (review) => review.owners("group"),
  "/me/ownedObjects": (review) => review.ownsTeam("group"),
  "/me/ownedObjects/microsoft.graph.group": (review) => review.ownsTeam("group"),
};

function send(graph: ReturnType<typeof connectGraph>, request: Request, path: string) {
  switch (request.method) {
    case "GET":
      return graph.get(path, call);
    case "POST":
      return graph.post(path, {}, call);
    default:
      return graph.patch(path, {}, call);
  }
}

function findSchema(method: string, path: string): GenericSchema | undefined {
  const isItems = path.endsWith("/items");
  if (isItems) return method === "POST" ? noteItem : noteItemPage;
  if (/\/items\/\d+$/.test(path)) return noteItem;
  return /\/columns(?:\/[^/]+)?$/.test(path) && method === "POST" ? columnDefinition : undefined;
}

type Item = Parameters<typeof toSavedNote>[0];

function toParts(schema: GenericSchema, parsed: unknown): readonly Item[] {
  if (schema === noteItem) return [parsed as Item];
  return schema === noteItemPage ? (parsed as { readonly value: readonly Item[] }).value : [];
}
