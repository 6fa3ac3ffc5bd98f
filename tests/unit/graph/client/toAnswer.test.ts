import { UnexpectedAnswer } from "#graph/client/UnexpectedAnswer.ts";

import { ok, refusalOf, refuse, scriptedGraph } from "./scriptedGraph.ts";

const call = { scopes: ["Sites.ReadWrite.All"] } as const;

it.each([
  [400, "invalid"],
  [404, "not-found"],
  [409, "already-there"],
  [412, "changed-meanwhile"],
  [413, "too-large"],
  [423, "locked"],
  [500, "unavailable"],
])("names %d: %s", async (status, fault) => {
  const { graph } = scriptedGraph([refuse(status)]);

  const refusal = await refusalOf(graph.get("/me", call));

  expect(refusal.fault).toBe(fault);
});

it("calls a status nobody foresaw a bug, by the call's name and nothing of the person's", async () => {
  const { graph } = scriptedGraph([refuse(418)]);

  const request = graph.get("/sites/secret/lists/list?$filter=words", call);

  await expect(request).rejects.toThrow(
    "Unexpected answer to GET /sites/{id}/lists/{id}: status 418",
  );
});

it("calls a good status with a body that is no JSON a bug", async () => {
  const { graph } = scriptedGraph([() => new Response("<html>Sign in to the network</html>")]);

  await expect(graph.get("/me", call)).rejects.toThrow(UnexpectedAnswer);
});

it("takes an answer without a body for nothing", async () => {
  const { graph } = scriptedGraph([() => new Response(null, { status: 204 })]);

  await expect(graph.patch("/sites/s/lists/l/items/1/fields", {}, call)).resolves.toBeUndefined();
});

it("logs each exchange by name and status, never an address, an id or a word", async () => {
  const { graph, logged } = scriptedGraph([refuse(503), ok()]);

  await graph.get("/sites/secret/lists/list/items?$filter=words", call);

  const name = "GET /sites/{id}/lists/{id}/items";
  expect(logged).toEqual([
    { call: name, status: 503, requestId: "request-1" },
    { call: name, status: 200, requestId: "request-1" },
  ]);
});

it.each([
  ['"guid,3"', '"guid,3"'],
  ["guid,3", '"guid,3"'],
  ['W/"guid,3"', 'W/"guid,3"'],
])("sends an eTag of %s with its quotes", async (eTag, header) => {
  const { graph, sent } = scriptedGraph([ok()]);

  await graph.patch("/sites/s/lists/l/items/1/fields", {}, { ...call, ifMatch: eTag });

  expect(sent[0]!.headers.get("if-match")).toBe(header);
});
