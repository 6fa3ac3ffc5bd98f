import { GraphError } from "#graph/client/GraphError.ts";
import { UnexpectedAnswer } from "#graph/client/UnexpectedAnswer.ts";

import { ok, refusalOf, refuse, scriptedGraph } from "./scriptedGraph.ts";

const call = { scopes: ["Sites.ReadWrite.All"] } as const;

it("sends the token, a request id and nothing that lets an address leak", async () => {
  const { graph, sent, asked } = scriptedGraph([ok({ id: "site" })]);

  const answer = await graph.get("/sites/root?$select=id", call);

  expect(answer).toEqual({ id: "site" });
  expect(asked).toEqual([{ scopes: ["Sites.ReadWrite.All"], mayAsk: false }]);
  const [request] = sent;
  expect(request!.url).toBe("https://graph.microsoft.com/v1.0/sites/root?$select=id");
  expect(request!.headers.get("authorization")).toBe("Bearer token-1");
  expect(request!.headers.get("client-request-id")).toBe("request-1");
  expect([request!.referrerPolicy, request!.credentials]).toEqual(["no-referrer", "omit"]);
});

it("sends the token to an emulator on plain http too, under its own path", async () => {
  const { graph, sent } = scriptedGraph([ok()], { baseUrl: "http://localhost:5300/graph" });

  await graph.get("/me", call);
  await graph.get("http://localhost:5300/graph/v1.0/me?$skiptoken=a%3D1", call);

  expect(sent.map(({ url }) => url)).toEqual([
    "http://localhost:5300/graph/v1.0/me",
    "http://localhost:5300/graph/v1.0/me?$skiptoken=a%3D1",
  ]);
  expect(sent.every(({ headers }) => headers.has("authorization"))).toBe(true);
});

it("follows a next page on the configured Graph exactly as Graph wrote it", async () => {
  const { graph, sent } = scriptedGraph([ok()]);
  const next =
    "https://graph.microsoft.com/v1.0/sites/s/lists/l/items?$skiptoken=UGFnZWQ9VFJVRSZwX0lEPTE&$top=2";

  await graph.get(next, call);

  const { searchParams, pathname } = new URL(sent[0]!.url);
  expect(pathname).toBe("/v1.0/sites/s/lists/l/items");
  expect(Object.fromEntries(searchParams)).toEqual({
    $skiptoken: "UGFnZWQ9VFJVRSZwX0lEPTE",
    $top: "2",
  });
});

it.each([
  "https://sampletrust.sharepoint.com/_api/v2.0/sites/s/lists/l/items?$skiptoken=1",
  "https://graph.microsoft.com@elsewhere.example/v1.0/me",
  "https://graph.microsoft.com.elsewhere.example/v1.0/me",
  "https://graph.microsoft.com/v1.0/../elsewhere",
  "http://graph.microsoft.com/v1.0/me",
  "//elsewhere.example/v1.0/me",
])("asks for no token and sends nothing to %s", async (address) => {
  const { graph, sent, asked } = scriptedGraph([ok()]);

  await expect(graph.get(address, call)).rejects.toThrow(UnexpectedAnswer);

  expect([sent, asked]).toEqual([[], []]);
});

it("answers a claims challenge with one fresh token, for a write as well", async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  const challenge = {
    "www-authenticate": `Bearer error="insufficient_claims", claims="${btoa(claims)}"`,
  };
  const { graph, sent, asked } = scriptedGraph([refuse(401, challenge), ok({ id: "1" })]);

  const answer = await graph.post(
    "/sites/s/lists",
    { displayName: "List" },
    { ...call, mayAsk: true },
  );

  expect(answer).toEqual({ id: "1" });
  expect(asked[1]).toEqual({ scopes: call.scopes, mayAsk: true, fresh: true, claims });
  expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([
    "Bearer token-1",
    "Bearer token-2",
  ]);
  await expect(sent[1]!.json()).resolves.toEqual({ displayName: "List" });
});

it("says signed out when the fresh token is refused too, and asks no third time", async () => {
  const { graph, sent } = scriptedGraph([refuse(401)]);

  const refusal = await refusalOf(graph.get("/me", call));

  expect(refusal.fault).toBe("signed-out");
  expect(sent).toHaveLength(2);
});

it("treats a 403 that asks for claims as a question of signing in, and any other as a refusal", async () => {
  const challenge = {
    "www-authenticate": `Bearer error="insufficient_claims", claims="${btoa("{}")}"`,
  };
  const challenged = scriptedGraph([refuse(403, challenge)]);
  const plain = scriptedGraph([refuse(403)]);

  const faults = [
    (await refusalOf(challenged.graph.get("/me", call))).fault,
    (await refusalOf(plain.graph.get("/me", call))).fault,
  ];

  expect(faults).toEqual(["signed-out", "not-allowed"]);
  expect([challenged.sent.length, plain.sent.length]).toEqual([2, 1]);
});

it("hands on what the sign-in says, unchanged", async () => {
  const { graph } = scriptedGraph([ok()], {
    getToken: () => Promise.reject(new GraphError("consent-needed")),
  });

  const refusal = await refusalOf(graph.get("/me", call));

  expect(refusal.fault).toBe("consent-needed");
});
