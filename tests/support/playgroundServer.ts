import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

import { getRequestListener } from "@hono/node-server";

import { readPictures } from "#extension/cards/readPictures.ts";
import { createExtension } from "#extension/createExtension.ts";

export interface PlaygroundServer {
  readonly endpoint: string;
  close(): Promise<void>;
}

export const playgroundAddress = "https://cards.example";
const built = fileURLToPath(new URL("../../dist/tab", import.meta.url));

/** The product's own message extension, believing everybody: the Agents Playground cannot sign what it sends. */
export async function startPlaygroundServer({
  tenantId,
}: {
  readonly tenantId: string;
}): Promise<PlaygroundServer> {
  const extension = await createExtension({
    settings: {
      botId: "7c1f2f64-2a1b-4f0e-9d57-0f6f6e1b8a20",
      botKeys: "",
      tenantId,
      clientId: "none",
      authority: "https://sign-in.invalid",
      signInKeys: "https://sign-in.invalid/keys",
      teamsAppId: "a3f6c1de-7b52-4e0a-8d19-6c2e5b90f423",
      publicAddress: playgroundAddress,
      featured: [],
      sealKey: Buffer.alloc(32, 7).toString("base64url"),
    },
    pictures: readPictures(built),
    trust: {
      isTrusted: () => Promise.resolve(true),
      sdk: { dangerouslyAllowUnauthenticatedRequests: true },
    },
  });
  const listener = getRequestListener((request) => extension.fetch(request));
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
