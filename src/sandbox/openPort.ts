import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";

import { ConnectionDropped } from "./graph/ConnectionDropped.ts";

type Answer = (request: Request) => Response | Promise<Response>;

/** Looks at a Node request before it becomes a `Request`, and answers it or passes it on. */
export type Middleware = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** Serves on this computer's own addresses, of both kinds where it has both; resolves to what closes them. */
export async function openPort(
  answer: Answer,
  port: number,
  middleware: Middleware = passOn,
): Promise<() => Promise<void>> {
  const listener = getRequestListener((request, env) =>
    answerOrDrop(answer, request, env as HttpBindings),
  );
  const create = () =>
    createServer((incoming, outgoing) => {
      middleware(incoming, outgoing, (error) => {
        if (error === undefined) void listener(incoming, outgoing);
        else outgoing.writeHead(500).end(error instanceof Error ? error.message : "");
      });
    });

  const first = await listen(create(), port, "127.0.0.1");
  const servers = [first];
  try {
    servers.push(await listen(create(), port, "::1"));
  } catch (error) {
    // Many containers have no IPv6; a port taken there would be another program answering to our name.
    if (findCode(error) === "EADDRINUSE") {
      await close(first);
      throw error;
    }
  }
  return async () => {
    await Promise.all(servers.map(close));
  };
}

export const findCode = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

const passOn: Middleware = (_incoming, _outgoing, next) => {
  next();
};

const listen = (server: Server, port: number, hostname: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, () => {
      resolve(server);
    });
  });

async function answerOrDrop(
  answer: Answer,
  request: Request,
  { outgoing }: HttpBindings,
): Promise<Response> {
  try {
    // Chromium repeats a request by itself when a line it used before is cut; a fresh line shows the cut to the page.
    if (new URL(request.url).pathname.startsWith("/graph/")) outgoing.shouldKeepAlive = false;
    return await answer(request);
  } catch (error) {
    if (!(error instanceof ConnectionDropped)) throw error;
    outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
