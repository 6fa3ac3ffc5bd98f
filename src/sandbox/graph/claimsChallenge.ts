import type { Strike } from "./createWeather.ts";
import { GraphRefusal } from "./GraphRefusal.ts";
import type { Caller } from "./tenant.ts";

/** Entra: identity-platform/claims-challenge. A token fetched in answer to the challenge is left alone. */
export const isChallenged = ({ since }: Strike, { notBefore = 0 }: Caller): boolean =>
  notBefore < toSeconds(since);

/** Entra: app-resilience-continuous-access-evaluation, with the code and the words that were seen on Graph. */
export const claimsChallenge = (strike: Strike): GraphRefusal =>
  new GraphRefusal(
    401,
    "InvalidAuthenticationToken",
    "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenCreatedWithOutdatedPolicies",
    { headers: toHeaders(strike) },
  );

/** Graph: concepts/errors, "403; Forbidden error=insufficient_claims". No body was ever recorded. */
export const insufficientClaims = (strike: Strike): GraphRefusal =>
  new GraphRefusal(403, "insufficient_claims", "Access denied", { headers: toHeaders(strike) });

/** It asks for a token that is newer than the weather. */
function toHeaders({ since }: Strike): Readonly<Record<string, string>> {
  const nbf = { essential: true, value: String(toSeconds(since)) };
  const claims = Buffer.from(JSON.stringify({ access_token: { nbf } })).toString("base64");
  const parts = [
    'realm=""',
    'authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    'error="insufficient_claims"',
    `claims="${claims}"`,
  ];
  return { "WWW-Authenticate": `Bearer ${parts.join(", ")}` };
}

const toSeconds = (stamp: string): number => Date.parse(stamp) / 1000;
