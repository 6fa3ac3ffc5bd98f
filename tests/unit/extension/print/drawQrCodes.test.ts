import { Resvg, initWasm } from "@resvg/resvg-wasm";
import jsQR from "jsqr";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { createServer } from "#extension/createServer.ts";
import { createBuiltTab } from "#tests/support/builtTab.ts";

const config = {
  authority: "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001",
  graph: "https://graph.microsoft.com",
};
const built = createBuiltTab();
afterAll(built.remove);
beforeAll(async () => {
  const engine = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(readFileSync(engine));
});

const get = async (publicAddress: string | undefined, path: string) => {
  const server = createServer({ root: built.root, config, frameAncestors: [], publicAddress });
  return server.fetch(new Request(`https://somewhere.example${path}`));
};

/** What a phone reads in the one code of a page. */
const scan = (page: string): string | undefined => {
  const svg = /<svg .*?<\/svg>/
    .exec(page)?.[0]
    .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
  const { pixels, width, height } = new Resvg(svg ?? "", {
    fitTo: { mode: "width", value: 300 },
  }).render();
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
};

describe("the code on a printed card", () => {
  it.each(["https://cards.trust.example", "http://localhost:8080"])(
    "opens that card at the product's own address, whatever the request calls it: %s",
    async (address) => {
      const page = await (await get(address, "/app/print/retrospect?theme=dark")).text();

      expect(scan(page)).toBe(`${address}/app/cards/retrospect`);
      expect(page).toContain(`${address.replace(/^https?:\/\//, "")}/app/cards/retrospect`);
      expect(page).not.toMatch(/somewhere|\.invalid/);
    },
  );

  it("is not there where the address is not known, because a wrong one would hang on a wall", async () => {
    const page = await (await get(undefined, "/app/print/retrospect")).text();

    expect(page).toBe("<p>retrospect on paper</p>");
  });
});

it("answers for no card that it cannot print", async () => {
  const answer = await get("https://cards.trust.example", "/app/print/no-such-card");

  expect(answer.status).toBe(404);
});
