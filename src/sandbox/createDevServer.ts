import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { createServer } from "vite";

import type { Product } from "./product.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sandboxPaths = /^\/($|\?)|^\/(graph|sandbox|host|api)\/|^\/config\.json/;

/** The sources have a folder `app` too: only what is asked for as a page is one. */
const isPage = (address: string, accept = ""): boolean =>
  /^\/app(\/|\?|$)/.test(address) && accept.includes("text/html");

/** The tab straight from its sources, changed in the browser as they change; needs no build. */
export async function createDevServer(config: object): Promise<Product> {
  const vite = await createServer({
    configFile: `${root}vite.config.js`,
    appType: "custom",
    server: { middlewareMode: true },
  });

  async function toPage(address: string): Promise<string> {
    const page = readFileSync(`${root}src/tab/index.html`, "utf8");
    // The page's own files stand beside it in the sources, and not beside `/app/cards/…`.
    return vite.transformIndexHtml(address, page.replaceAll('"./', '"/'));
  }

  return {
    middleware(incoming, outgoing, next) {
      const address = incoming.url ?? "/";
      if (sandboxPaths.test(address)) {
        next();
      } else if (isPage(address, incoming.headers.accept)) {
        toPage(address).then((page) => {
          outgoing.setHeader("content-type", "text/html; charset=utf-8");
          outgoing.end(page);
        }, next);
      } else {
        vite.middlewares(incoming, outgoing, next);
      }
    },
    answer: (request) =>
      new URL(request.url).pathname === "/config.json"
        ? Response.json(config)
        : new Response("This part of the product needs a build: use npm start.", { status: 501 }),
    close: () => vite.close(),
  };
}
