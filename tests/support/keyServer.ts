import { serve } from "@hono/node-server";
import { Hono } from "hono";

import { createBotChannel } from "#sandbox/bot/createBotChannel.ts";
import { toPublishedKeys } from "#sandbox/entra/signingKey.ts";
import { botId } from "#sandbox/sandboxConfig.ts";
import { sampleTenant } from "#sandbox/seed.ts";
import { createSigningKeys, type SigningKeys } from "#sandbox/signingKeys.ts";

/** Where a server in a process of its own finds what every test's sandbox signs with. */
export interface KeyServer {
  readonly keys: SigningKeys;
  /** The address of the bot channel's OpenID metadata. */
  readonly botKeys: string;
  readonly signInKeys: string;
  close(): void;
}

/** Keys on loopback: the names that Chromium is told of lead a child process nowhere. */
export async function startKeyServer(): Promise<KeyServer> {
  const keys = await createSigningKeys();
  const { id: tenantId, people } = sampleTenant;
  const { routes } = createBotChannel({
    key: keys.bot,
    botId,
    tenantId,
    people,
    now: () => new Date(),
  });
  const app = new Hono();
  app.route("/bot", routes);
  app.get("/sign-in/keys", async (context) => context.json(await toPublishedKeys(keys.signIn)));

  const { server, port } = await new Promise<Listening>((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, (address) => {
      resolve({ server, port: address.port });
    });
  });
  const origin = `http://127.0.0.1:${String(port)}`;
  return {
    keys,
    botKeys: `${origin}/bot/.well-known/openidconfiguration`,
    signInKeys: `${origin}/sign-in/keys`,
    close: () => void server.close(),
  };
}

interface Listening {
  readonly server: ReturnType<typeof serve>;
  readonly port: number;
}
