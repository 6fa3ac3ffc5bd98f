import { createServer } from "#extension/createServer.ts";
import { createLog } from "#extension/log/createLog.ts";
import { createBuiltTab } from "#tests/support/builtTab.ts";
import { toQuery } from "#tests/support/extension/activity.ts";
import { type Channel, startChannel } from "#tests/support/extension/channel.ts";
import { toSettings } from "#tests/support/extension/startExtension.ts";

const config = {
  authority: "https://login.microsoftonline.com",
  graph: "https://graph.microsoft.com",
};
const built = createBuiltTab();
let channel: Channel;

beforeAll(async () => {
  channel = await startChannel();
});
afterAll(() => {
  channel.close();
  built.remove();
});

type Line = Readonly<Record<string, unknown>>;

async function start() {
  const lines: Line[] = [];
  const log = createLog((line) => lines.push(JSON.parse(line) as Line));
  const server = createServer({
    root: built.root,
    config,
    frameAncestors: [],
    extension: toSettings(channel),
    report: log.mistake,
    tell: log.request,
  });
  const isReadyAtOnce = (await server.fetch(new Request("https://cards.example/readyz"))).status;
  await server.ready;
  return {
    lines,
    isReadyAtOnce,
    get: (path: string, init?: RequestInit) =>
      server.fetch(new Request(`https://cards.example${path}`, init)),
  };
}

it("has one line for each request: what was asked of us, how it went and how long it took", async () => {
  const { get, lines } = await start();
  const headers = { authorization: `Bearer ${await channel.sign()}` };

  const answer = await get("/api/messages?secret=1", {
    method: "POST",
    headers,
    body: JSON.stringify(toQuery("a secret wish")),
  });

  expect(lines).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      id: answer.headers.get("x-request-id"),
      method: "POST",
      route: "/api/messages",
      invoke: "composeExtension/query",
      status: 200,
      ms: expect.any(Number),
      msg: "request",
    },
  ]);
});

it.each([
  ["/app/cards/fishbowl/note?theme=secret", "/app/*", 200],
  ["/app/notes/secret", "/app/*", 200],
  ["/assets/secret.js", "/assets/*", 404],
  ["/secret/place?secret", "/*", 404],
])("names the route of %s and not the address", async (path, route, status) => {
  const { get, lines } = await start();

  await get(path, { method: "GET" });

  expect(lines).toMatchObject([{ method: "GET", route, status }]);
  expect(JSON.stringify(lines)).not.toContain("secret");
});

it("does not repeat a method that somebody made up", async () => {
  const { get, lines } = await start();

  await get("/app/", { method: "SECRET" });

  expect(lines).toMatchObject([{ method: "other", status: 404 }]);
});

it("has no line for those who only ask whether all is well", async () => {
  const { get, lines, isReadyAtOnce } = await start();

  const [alive, ready] = [await get("/healthz"), await get("/readyz")];

  expect(isReadyAtOnce).toBe(503);
  expect([alive.status, ready.status]).toEqual([200, 200]);
  expect(lines).toEqual([]);
});
