import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

import { serve } from "@hono/node-server";

import { createServer } from "#extension/createServer.ts";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const tabRoot = `${root}dist/tab`;

const config = {
  clientId: "00000000-0000-4000-8000-000000000001",
  authority: "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000002",
  graph: "https://graph.microsoft.com",
  listName: "LearningNotes",
  teamsAppId: "00000000-0000-4000-8000-000000000003",
  browserSignIn: false,
  links: {},
};

export interface Served {
  readonly origin: string;
  close(): void;
}

/** The built product on loopback; addresses below `/plain` are answered by the given function. */
export async function serveProduct(plain: (request: Request) => Response): Promise<Served> {
  const product = createServer({ root: tabRoot, config, frameAncestors: ["'self'"] });
  const fetch = (request: Request) =>
    new URL(request.url).pathname.startsWith("/plain") ? plain(request) : product.fetch(request);
  return new Promise((resolve) => {
    const server = serve({ fetch, hostname: "127.0.0.1", port: 0 }, ({ port }: AddressInfo) => {
      resolve({
        origin: `http://127.0.0.1:${String(port)}`,
        close: () => {
          server.close();
        },
      });
    });
  });
}
