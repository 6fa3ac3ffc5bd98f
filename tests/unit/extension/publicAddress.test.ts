import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { createServer } from "#extension/createServer.ts";
import { createBuiltTab } from "#tests/support/builtTab.ts";

const config = {
  authority: "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001",
  graph: "https://graph.microsoft.com",
};
const built = createBuiltTab();
afterAll(built.remove);

const start = (publicAddress?: string) => {
  const server = createServer({ root: built.root, config, frameAncestors: [], publicAddress });
  return async (path: string, init?: RequestInit) =>
    server.fetch(new Request(`https://cards.example${path}`, init));
};

describe("a page that people share", () => {
  const retrospect = "/app/cards/retrospect";
  const contentOf = (page: string, name: string): string | undefined =>
    new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(page)?.[1];

  it("names the product's own address, whatever the request calls it", async () => {
    const get = start("https://cards.trust.example");

    const page = await (await get(`${retrospect}?theme=dark`)).text();

    expect(page).toContain(
      '<link rel="canonical" href="https://cards.trust.example/app/cards/retrospect">',
    );
    expect(contentOf(page, "og:url")).toBe("https://cards.trust.example/app/cards/retrospect");
    expect(contentOf(page, "og:image")).toBe(
      "https://cards.trust.example/assets/retrospect-abc.png",
    );
    expect(page).not.toContain("https://cards.example");
    expect(page).not.toContain(".invalid");
  });

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("says the same in its %s copy", async (encoding, unpack) => {
    const get = start("https://cards.trust.example");
    const plain = await get(retrospect);

    const packed = await get(retrospect, { headers: { "accept-encoding": encoding } });

    expect(packed.headers.get("content-encoding")).toBe(encoding);
    expect(packed.headers.get("etag")).toBe(plain.headers.get("etag"));
    expect(unpack(await packed.arrayBuffer()).toString()).toBe(await plain.text());
  });

  it("is asked for again when the address has changed", async () => {
    const tagAt = async (publicAddress: string) =>
      (await start(publicAddress)(retrospect)).headers.get("etag");

    expect(await tagAt("https://one.example")).not.toBe(await tagAt("https://two.example"));
  });

  it("has its title and its sentence, and no picture, where the address is not known", async () => {
    const get = start();

    const page = await (await get(retrospect)).text();

    expect(contentOf(page, "og:title")).toBe("Look back over the whole project");
    expect(contentOf(page, "og:description")).toBe("What to do again.");
    expect(page).not.toMatch(/og:image|og:url|canonical|twitter|\.invalid/);
    expect(page).toContain("<p>retrospect in default</p>");
  });

  it.each([
    "https://cards.example/app",
    "https://*.example",
    'https://a.example">',
    "http://a.example",
  ])("is never made with the strange address %s", (publicAddress) => {
    expect(() => start(publicAddress)).toThrow("The public address is not a plain origin");
  });
});
