import { Hono } from "hono";
import { SignJWT } from "jose";

import { type SigningKey, toPublishedKeys } from "../entra/signingKey.ts";
import type { Activity, CompletedActivity } from "./activity.ts";
import { type Channel, completeActivity } from "./completeActivity.ts";

/** Every channel of Bot Framework signs in this name. */
const botIssuer = "https://api.botframework.com";

const lifetime = 3600;
const channelId = "msteams";

export interface BotChannelOptions extends Channel {
  readonly key: SigningKey;
}

export interface SignedActivity {
  readonly token: string;
  readonly activity: CompletedActivity;
}

export interface BotChannel {
  /** The activity as Teams would send it, and the token that vouches for it. */
  readonly sign: (activity: Activity) => Promise<SignedActivity>;
  /** `/.well-known/openidconfiguration` and `/.well-known/keys`, wherever they are mounted. */
  readonly routes: Hono;
}

/** Bot Framework's side of a message extension: what it sends, what it signs with, and how that can be checked. */
export function createBotChannel({ key, ...channel }: BotChannelOptions): BotChannel {
  const routes = new Hono();

  // Bot Framework documentation, "Authentication with the Bot Connector API", steps 2 and 3.
  routes.get("/.well-known/openidconfiguration", (c) =>
    c.json({
      issuer: botIssuer,
      jwks_uri: new URL("keys", c.req.url).href,
      id_token_signing_alg_values_supported: ["RS256"],
      token_endpoint_auth_methods_supported: ["private_key_jwt"],
    }),
  );
  routes.get("/.well-known/keys", async (c) =>
    c.json(await toPublishedKeys(key, { endorsements: [channelId] })),
  );

  return {
    async sign(given) {
      const activity = completeActivity(given, channel);
      const seconds = Math.floor(channel.now().getTime() / 1000);
      const token = await new SignJWT({ serviceurl: activity.serviceUrl })
        .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: key.keyId, x5t: key.keyId })
        .setIssuer(botIssuer)
        .setAudience(channel.botId)
        .setNotBefore(seconds)
        .setExpirationTime(seconds + lifetime)
        .sign(key.privateKey);
      return { token, activity };
    },
    routes,
  };
}
