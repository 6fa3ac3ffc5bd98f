import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Hono } from "hono";
import * as v from "valibot";

import { inlineHashes, toContentSecurityPolicy } from "./contentSecurityPolicy.ts";
import { findPage } from "./findPage.ts";
import { withPublicAddress } from "./publicAddress.ts";
import { sendFile } from "./sendFile.ts";
import { readSite } from "./site.ts";

export interface ServerOptions {
  /** The folder of the built tab: `dist/tab`. */
  readonly root: string;
  /** What `/config.json` answers. */
  readonly config: unknown;
  /** Origins that may show the tab in a frame. */
  readonly frameAncestors: readonly string[];
  /** The origin that people open; the tags for link previews need it. */
  readonly publicAddress?: string | undefined;
  /** Hears of our own mistakes; the person is told only that there was one. */
  readonly report?: (error: unknown) => void;
}

export interface Server {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

const kept = "public, max-age=31536000, immutable";
// Hosts were seen to show yesterday's page with today's script (teams-library-js #1205).
const asked = "no-cache";

/** The whole product server as one function from Request to Response; `main.ts` only opens the port. */
export function createServer(options: ServerOptions): Server {
  const { root, config, frameAncestors, report } = options;
  const site = withPublicAddress(readSite(root), options.publicAddress);
  const hashes = v.parse(inlineHashes, JSON.parse(readFileSync(join(root, "csp.json"), "utf8")));
  const headers = {
    "content-security-policy": toContentSecurityPolicy({ hashes, config, frameAncestors }),
    "permissions-policy":
      "camera=(), clipboard-write=(self), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  });

  app.get("/", (context) => context.redirect("/app/"));
  app.get("/healthz", (context) => context.text("ok", 200, { "cache-control": "no-store" }));
  app.get("/config.json", (context) =>
    context.body(JSON.stringify(config), 200, {
      "cache-control": asked,
      "content-type": "application/json; charset=utf-8",
    }),
  );
  app.get("/app", (context) => context.redirect(`/app/${new URL(context.req.url).search}`));
  app.get("/app/*", (context) => {
    const { pathname, searchParams } = new URL(context.req.url);
    const page = findPage(site, pathname, searchParams.get("theme"));
    return page ? sendFile(context.req.raw, page, asked) : context.notFound();
  });
  app.get("/assets/*", (context) => {
    const file = site.get(new URL(context.req.url).pathname.slice(1));
    return file ? sendFile(context.req.raw, file, kept) : context.notFound();
  });
  app.post("/api/messages", (context) =>
    context.text("Searching for cards in the message box is not part of this version.", 501),
  );

  app.notFound((context) => context.text("There is no page at this address.", 404));
  app.onError((error, context) => {
    report?.(error);
    return context.text("Something went wrong on our side. Please try again.", 500);
  });
  return { fetch: (request) => app.fetch(request) };
}
