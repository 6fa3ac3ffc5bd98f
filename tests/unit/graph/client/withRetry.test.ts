import type { Graph } from "#graph/client/Graph.ts";

import { lost, ok, refusalOf, refuse, scriptedGraph } from "./scriptedGraph.ts";

const call = { scopes: ["Sites.ReadWrite.All"] } as const;

it.each([
  ["whole seconds", "7", 7],
  ["a fraction, as Graph's front door sends it", "2.128", 2.128],
  ["an HTTP date", "Sun, 22 Nov 2026 10:00:09 GMT", 9],
])("waits as long as Graph asks: %s", async (_, retryAfter, seconds) => {
  const { graph, waits, sent } = scriptedGraph([refuse(429, { "retry-after": retryAfter }), ok()]);

  await graph.get("/me", call);

  expect(waits).toEqual([seconds]);
  expect(sent).toHaveLength(2);
});

it("waits longer each time when Graph does not say how long", async () => {
  const { graph, waits } = scriptedGraph([refuse(503), refuse(504), ok()]);

  await graph.get("/me", call);

  expect(waits).toEqual([2, 4]);
});

it("gives up after two more tries, and says how long Graph wanted", async () => {
  const { graph, sent } = scriptedGraph([
    refuse(429, { "retry-after": "3" }, "activityLimitReached"),
  ]);

  const refusal = await refusalOf(graph.get("/me", call));

  expect(refusal.fault).toBe("busy");
  expect(refusal.detail).toEqual({
    status: 429,
    code: "activityLimitReached",
    requestId: "request-1",
    retryAfter: 3,
  });
  expect(sent).toHaveLength(3);
});

it("does not hold a person for minutes", async () => {
  const { graph, waits } = scriptedGraph([refuse(429, { "retry-after": "120" })]);

  const refusal = await refusalOf(graph.get("/me", call));

  expect([refusal.fault, refusal.detail.retryAfter, waits]).toEqual(["busy", 120, []]);
});

it("stops at the second 429 on a filtered list, where waiting never helps", async () => {
  const { graph, sent } = scriptedGraph([refuse(429, { "retry-after": "1" })]);

  await refusalOf(graph.get("/sites/s/lists/l/items?$filter=fields%2FLnKey%20eq%20'a'", call));

  expect(sent).toHaveLength(2);
});

it("asks once only when a query touches too many rows", async () => {
  const { graph, sent } = scriptedGraph([refuse(422)]);

  const refusal = await refusalOf(graph.get("/sites/s/lists/l/items?$filter=a", call));

  expect([refusal.fault, sent.length]).toEqual(["too-many-rows", 1]);
});

it("reads again after a lost connection", async () => {
  const { graph, sent } = scriptedGraph([lost, lost, ok({ id: "me" })]);

  await expect(graph.get("/me", call)).resolves.toEqual({ id: "me" });

  expect(sent).toHaveLength(3);
});

it.each([
  ["a create", (graph: Graph) => graph.post("/sites/s/lists/l/items", {}, call)],
  ["a change", (graph: Graph) => graph.patch("/sites/s/lists/l/items/1/fields", {}, call)],
])("sends %s once, whatever happens", async (_, write) => {
  const faults = [];
  for (const answer of [refuse(429), refuse(503), refuse(504), lost]) {
    const { graph, sent } = scriptedGraph([answer, ok()]);
    faults.push((await refusalOf(write(graph))).fault);
    expect(sent).toHaveLength(1);
  }

  expect(faults).toEqual(["busy", "busy", "unavailable", "offline"]);
});

it("ends a request that takes longer than our own limit", async () => {
  const { graph } = scriptedGraph([ok()], {
    startTimer: (_seconds, ring) => {
      queueMicrotask(ring);
      return () => undefined;
    },
    fetch: (_url, init) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener("abort", () => reject(new TypeError("aborted")));
      }),
  });

  const refusal = await refusalOf(graph.get("/me", call));

  expect(refusal.fault).toBe("unavailable");
});

it("stops at once, without a refusal, when the page no longer wants the answer", async () => {
  const page = new AbortController();
  const { graph, sent } = scriptedGraph([ok()]);
  page.abort(new Error("The page was left"));

  const request = graph.get("/me", { ...call, signal: page.signal });

  await expect(request).rejects.toThrow("The page was left");
  expect(sent).toEqual([]);
});
