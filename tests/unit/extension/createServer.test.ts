import { gunzipSync } from "node:zlib";

import { createServer, type ServerOptions } from "#extension/createServer.ts";
import { createBuiltTab } from "#tests/support/builtTab.ts";

const config = {
  authority: "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001",
  graph: "https://graph.microsoft.com",
  listName: "LearningNotes",
};
const built = createBuiltTab();
afterAll(built.remove);

const start = (options: Partial<ServerOptions> = {}) => {
  const server = createServer({
    root: built.root,
    config,
    frameAncestors: ["https://teams.microsoft.com"],
    ...options,
  });
  return async (path: string, init?: RequestInit) =>
    server.fetch(new Request(`https://cards.example${path}`, init));
};

describe("a page", () => {
  it.each([
    ["/app/", "cards in default"],
    ["/app/?theme=dark", "cards in dark"],
    ["/app/?theme=contrast", "cards in contrast"],
    ["/app/?theme=glass", "cards in dark"],
    ["/app/?theme=constructor", "cards in default"],
    ["/app/cards/fishbowl?theme=dark", "fishbowl in dark"],
    ["/app/cards/fishbowl/", "fishbowl in default"],
    ["/app/cards/fishbowl/note", "card frame in default"],
    ["/app/cards/no-such-card", "card frame in default"],
    ["/app/notes?theme=contrast", "frame in contrast"],
  ])("at %s is ready to read before any script runs", async (path, words) => {
    const get = start();

    const response = await get(path);

    expect(await response.text()).toBe(`<p>${words}</p>`);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  it("that has not changed is not sent twice", async () => {
    const get = start();
    const tag = (await get("/app/")).headers.get("etag") ?? "";

    const again = await get("/app/", { headers: { "if-none-match": `"other", W/${tag}` } });

    expect(tag).not.toBe("");
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  it("leads from the bare addresses to the cards, theme included", async () => {
    const get = start();

    const [root, bare] = [await get("/"), await get("/app?theme=dark")];

    expect([root.status, root.headers.get("location")]).toEqual([302, "/app/"]);
    expect([bare.status, bare.headers.get("location")]).toEqual([302, "/app/?theme=dark"]);
  });

  it("that nobody made is a plain 404", async () => {
    const get = start();

    const response = await get("/wp-login.php");

    expect(response.status).toBe(404);
    expect(await response.text()).toBe("There is no page at this address.");
  });
});

describe("an asset", () => {
  it("is sent small to a browser that can unpack it, and kept for ever", async () => {
    const get = start();

    const response = await get("/assets/index-abc.js", {
      headers: { "accept-encoding": "br;q=0, gzip" },
    });

    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("vary")).toBe("accept-encoding");
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(gunzipSync(await response.arrayBuffer()).toString()).toBe("export {};");
  });

  it.each([undefined, "identity", "gzip;q=0", "gzip;q=0.0, deflate"])(
    "is sent as it is when the browser says %s",
    async (encoding) => {
      const get = start();

      const response = await get("/assets/index-abc.js", {
        headers: encoding === undefined ? {} : { "accept-encoding": encoding },
      });

      expect(response.headers.get("content-encoding")).toBeNull();
      expect(await response.text()).toBe("export {};");
    },
  );

  it.each([
    "/assets/missing.js",
    "/assets/../csp.json",
    "/assets/..%2fcsp.json",
    "/assets/%2e%2e/pages/dark/index.html",
    "/assets/..\\csp.json",
    "/csp.json",
    "/pages/dark/index.html",
    "/assets/",
  ])("cannot be reached by the crooked address %s", async (path) => {
    const get = start();

    const response = await get(path);

    expect(response.status).toBe(404);
  });
});

describe("every answer", () => {
  it.each(["/app/", "/assets/index-abc.js", "/config.json", "/nothing", "/"])(
    "at %s carries the same protection",
    async (path) => {
      const get = start();

      const { headers } = await get(path);

      expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; /);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("permissions-policy")).toContain("camera=()");
      expect(headers.has("x-frame-options")).toBe(false);
    },
  );

  it("about our own mistake says nothing of what went wrong", async () => {
    const reported: unknown[] = [];
    const broken = { ...config, toJSON: () => failLoudly() };
    const get = start({ config: broken, report: (error) => reported.push(error) });

    const response = await get("/config.json");

    expect(response.status).toBe(500);
    expect(await response.text()).toBe("Something went wrong on our side. Please try again.");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(reported).toEqual([new Error("a secret thing broke")]);
  });
});

it("tells the tab its settings, afresh each time", async () => {
  const get = start();

  const response = await get("/config.json");

  expect(await response.json()).toEqual(config);
  expect(response.headers.get("cache-control")).toBe("no-cache");
});

it("says that it is well", async () => {
  const get = start();

  expect((await get("/healthz")).status).toBe(200);
});

it.each(["/api/messages", "/api/message-text"])(
  "says plainly at %s that this copy has no cards in the message box",
  async (path) => {
    const get = start();

    const response = await get(path, { method: "POST", body: "{}" });

    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: "This copy of the app has no cards in the message box.",
    });
  },
);

it("asks for new work until it stops", async () => {
  let isStopping = false;
  const server = createServer({
    root: built.root,
    config,
    frameAncestors: [],
    isStopping: () => isStopping,
  });
  const ask = async () => (await server.fetch(new Request("https://cards.example/readyz"))).status;

  await server.ready;
  expect(await ask()).toBe(200);
  isStopping = true;
  expect(await ask()).toBe(503);
});

function failLoudly(): never {
  throw new Error("a secret thing broke");
}
