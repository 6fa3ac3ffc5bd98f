import type { JSONWebKeySet } from "jose";

import type { Account } from "./account.ts";
import { type Consent, createConsent } from "./consent.ts";
import { entraEndpoints } from "./entraEndpoints.ts";
import { createSigningKey, type SigningKey, toPublishedKeys } from "./signingKey.ts";
import { createTokens, type Tokens } from "./tokens.ts";

export interface EntraOptions {
  readonly people: readonly Account[];
  readonly issuerBase: string;
  /** What everybody has agreed to from the start; an empty list makes every permission ask. */
  readonly agreedForAll?: readonly string[];
  readonly now?: () => Date;
  /** What tokens are signed with; made at start where none is handed in. */
  readonly key?: SigningKey;
}

export interface Entra extends Tokens {
  readonly consent: Consent;
  /** What checks the tokens, as Entra publishes it at `discovery/v2.0/keys`. */
  readonly publishKeys: () => Promise<JSONWebKeySet>;
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** Sign-in for the sandbox: people, keys made at start, consents, and Entra's own addresses. */
export async function createEntra(options: EntraOptions): Promise<Entra> {
  const { people, issuerBase, agreedForAll, now = () => new Date() } = options;
  const key = options.key ?? (await createSigningKey());
  const tokens = createTokens({ people, issuerBase, key, now });
  const consent = createConsent(agreedForAll);
  const endpoints = entraEndpoints({ people, tokens, consent, now });
  return {
    ...tokens,
    consent,
    publishKeys: () => toPublishedKeys(key),
    fetch: (request) => endpoints.fetch(request),
  };
}
