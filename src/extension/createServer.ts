import { Hono } from "hono";

import { asked, kept, toAnswerHeaders } from "./answerHeaders.ts";
import { readPictures } from "./cards/readPictures.ts";
import type { Extension } from "./createExtension.ts";
import type { ExtensionSettings } from "./extensionSettings.ts";
import { extensionWords } from "./extensionWords.ts";
import { findPage } from "./findPage.ts";
import { type RequestLine, type RequestVariables, tellRequests } from "./log/requestLine.ts";
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
  /** The message extension; without it the tab stands alone. */
  readonly extension?: ExtensionSettings | undefined;
  /** Hears of our own mistakes; the person is told only that there was one. */
  readonly report?: (error: unknown) => void;
  /** Hears of every request once it is answered. */
  readonly tell?: (line: RequestLine) => void;
  /** While the server is stopping, nobody should send it anything new. */
  readonly isStopping?: () => boolean;
}

export interface Server {
  /** Fulfilled when everything can be answered; rejected when the message extension could not be made. */
  readonly ready: Promise<void>;
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** The whole product server as one function from Request to Response; `main.ts` only opens the port. */
export function createServer(options: ServerOptions): Server {
  const { root, config, frameAncestors, report, tell, isStopping } = options;
  const site = withPublicAddress(readSite(root), options.publicAddress);
  const headers = toAnswerHeaders({ root, config, frameAncestors });
  const app = new Hono<RequestVariables>();
  const extension = options.extension && loadExtension(options.extension, root, report);
  let isReady = extension === undefined;
  const ready = Promise.resolve(extension).then(() => {
    isReady = true;
  });
  ready.catch((error: unknown) => report?.(error));

  if (tell) app.use(tellRequests(tell));
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  });

  app.get("/", (context) => context.redirect("/app/"));
  app.get("/healthz", (context) => context.text("ok", 200, { "cache-control": "no-store" }));
  app.get("/readyz", (context) => {
    const isTaking = isReady && isStopping?.() !== true;
    const word = isTaking ? "ready" : "not ready";
    return context.text(word, isTaking ? 200 : 503, { "cache-control": "no-store" });
  });
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
  app.on("POST", ["/api/messages", "/api/message-text"], async (context) => {
    if (!extension) return context.json({ error: extensionWords.noExtension }, 404);
    const loaded = await extension;
    return loaded.fetch(context.req.raw, (invoke) => {
      context.set("invoke", invoke);
    });
  });

  app.notFound((context) => context.text("There is no page at this address.", 404));
  app.onError((error, context) => {
    report?.(error);
    return context.text("Something went wrong on our side. Please try again.", 500);
  });
  return { ready, fetch: (request) => app.fetch(request) };
}

/** The Teams SDK takes longer to load than all the rest, and a server without a bot never needs it. */
async function loadExtension(
  settings: ExtensionSettings,
  root: string,
  report: ServerOptions["report"],
): Promise<Extension> {
  const { createTrustedExtension } = await import("./createTrustedExtension.ts");
  return createTrustedExtension({ settings, pictures: readPictures(root), report });
}
