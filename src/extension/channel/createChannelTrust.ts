import { PUBLIC, withOverrides } from "@microsoft/teams.api";

import { createKeys } from "../tokens/createKeys.ts";
import { verifyToken } from "../tokens/verifyToken.ts";
import type { ChannelTrust } from "./ChannelTrust.ts";

interface TrustOptions {
  readonly botId: string;
  /** The OpenID metadata of the channel; its keys stand beside it. */
  readonly botKeys: string;
}

const issuer = "https://api.botframework.com";

/** Trusts Bot Framework's own tokens for this bot, for the very address that the activity wants its answers at, and nothing else. */
export function createChannelTrust({ botId, botKeys }: TrustOptions): ChannelTrust {
  // The SDK finds the keys by the same rule; it never reads the metadata.
  const keys = createKeys(botKeys.replace(/\/openidconfiguration$/, "/keys"));
  // The first answer must not wait for the keys; when they cannot be had yet, that answer asks again.
  keys.reload().catch(() => undefined);

  return {
    async isTrusted(authorization, serviceUrl) {
      const claims = await verifyToken(authorization, keys, { issuer, audience: botId });
      const signed = claims?.["serviceurl"];
      return typeof signed === "string" && toAddress(signed) === toAddress(serviceUrl);
    },
    sdk: { cloud: withOverrides(PUBLIC, { openIdMetadataUrl: botKeys }) },
  };
}

/** As the SDK compares them: Teams writes one address with and without its last slash. */
const toAddress = (text: string): string => text.replace(/\/+$/, "").toLowerCase();
