import { type HttpBindings, serve, type ServerType } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";

import { ConnectionDropped } from "./graph/ConnectionDropped.ts";

type Answer = (request: Request) => Response | Promise<Response>;

/** Serves on this computer's own addresses, of both kinds where it has both; resolves to what closes them. */
export async function openPort(answer: Answer, port: number): Promise<() => Promise<void>> {
  const first = await listen(answer, port, "127.0.0.1");
  const servers = [first];
  try {
    servers.push(await listen(answer, port, "::1"));
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

function listen(answer: Answer, port: number, hostname: string): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: (request, env) => answerOrDrop(answer, request, env as HttpBindings),
        port,
        hostname,
      },
      () => {
        resolve(server);
      },
    );
    server.once("error", reject);
  });
}

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

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
