import * as v from "valibot";

import { connectGraph } from "#graph/client/connectGraph.ts";
import { parseAnswer } from "#graph/client/parseAnswer.ts";
import { columnDefinition } from "#graph/notes/columnDefinition.ts";
import { noteItem, noteItemPage } from "#graph/notes/noteItem.ts";
import { toSavedNote } from "#graph/notes/toSavedNote.ts";
import { deltaPage } from "#graph/review/readChanges.ts";
import { versionPage } from "#graph/review/readHistory.ts";
import { owner } from "#graph/review/readOwners.ts";
import { createTeamsRepository } from "#graph/sites/createTeamsRepository.ts";
import { createMemory } from "#tests/support/createMemory.ts";

const base = "https://graph.microsoft.com";
const ownerPage = v.object({ value: v.array(owner) });
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
  const schema = findSchema(request.method, path.split("?")[0] ?? "");
  if (schema === undefined) return;
  for (const one of toParts(schema, parseAnswer(schema, body, `${request.method} of a fact`))) {
    toSavedNote(one);
  }
}

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

function findSchema(method: string, path: string): v.GenericSchema | undefined {
  const isItems = path.endsWith("/items");
  if (path.endsWith("/items/delta")) return deltaPage;
  if (path.endsWith("/versions")) return versionPage;
  if (/\/(owners|ownedObjects(\/microsoft\.graph\.group)?)$/.test(path)) return ownerPage;
  if (isItems) return method === "POST" ? noteItem : noteItemPage;
  if (/\/items\/\d+$/.test(path)) return noteItem;
  return /\/columns(?:\/[^/]+)?$/.test(path) && method === "POST" ? columnDefinition : undefined;
}

type Item = Parameters<typeof toSavedNote>[0];

function toParts(schema: v.GenericSchema, parsed: unknown): readonly Item[] {
  if (schema === noteItem) return [parsed as Item];
  return schema === noteItemPage ? (parsed as { readonly value: readonly Item[] }).value : [];
}
