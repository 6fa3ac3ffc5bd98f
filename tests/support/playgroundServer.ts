import { serve } from "@hono/node-server";

import { techniqueId } from "#domain/cards/technique.ts";
import type { CardFacts } from "#extension/cards/cardFacts.ts";
import type { ChannelTrust } from "#extension/channel/ChannelTrust.ts";
import { createExtension } from "#extension/createExtension.ts";

import { toUnsigned } from "./extension/tamper.ts";

/** What Microsoft's Agents Playground says of itself when it is told nothing else. */
export const playgroundTenant = "00000000-0000-0000-0000-0000000000001";

export interface PlaygroundServer {
  /** Where the playground sends its activities. */
  readonly messages: string;
  readonly publicAddress: string;
  close(): void;
}

interface PlaygroundOptions {
  readonly tenantId?: string;
  readonly pictures?: CardFacts["pictures"];
  /** Links to our cards are of this address; the server's own where nothing is said. */
  readonly publicAddress?: string;
}

/** Lets everybody in: the playground cannot sign what it sends. Only a test can hand this to the extension. */
const noCheck: ChannelTrust = {
  isTrusted: () => Promise.resolve(true),
  sdk: { dangerouslyAllowUnauthenticatedRequests: true, token: () => toUnsigned() },
};

/** The message extension on loopback, for a client that nobody here wrote. */
export async function startPlaygroundServer({
  tenantId = playgroundTenant,
  pictures = {},
  publicAddress,
}: PlaygroundOptions = {}): Promise<PlaygroundServer> {
  let answer: (request: Request) => Promise<Response> = () =>
    Promise.resolve(new Response(null, { status: 503 }));
  const { server, origin } = await listen((request) => answer(request));
  const address = publicAddress ?? origin;
  const extension = await createExtension({
    settings: {
      botId: "00000000-0000-4000-8000-0000000000b0",
      clientId: "00000000-0000-4000-8000-0000000000c0",
      teamsAppId: "00000000-0000-4000-8000-0000000000e0",
      tenantId,
      publicAddress: address,
      authority: `${origin}/nowhere`,
      botKeys: `${origin}/nowhere/openidconfiguration`,
      signInKeys: `${origin}/nowhere/keys`,
      featured: ["after-action-review", "peer-assist", "knowledge-cafe"].map(techniqueId),
      sealKey: Buffer.alloc(32, 7).toString("base64url"),
    },
    pictures,
    trust: noCheck,
  });
  answer = (request) => extension.fetch(request);

  return {
    messages: `${origin}/api/messages`,
    publicAddress: address,
    close: () => void server.close(),
  };
}

interface Listening {
  readonly server: ReturnType<typeof serve>;
  readonly origin: string;
}

const listen = (fetch: (request: Request) => Promise<Response>): Promise<Listening> =>
  new Promise((resolve) => {
    const server = serve({ fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => {
      resolve({ server, origin: `http://127.0.0.1:${String(port)}` });
    });
  });
