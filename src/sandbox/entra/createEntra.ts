import { generateKeyPair } from "jose";

import type { Account } from "./account.ts";
import { type Consent, createConsent } from "./consent.ts";
import { entraEndpoints } from "./entraEndpoints.ts";
import { createTokens, type Tokens } from "./tokens.ts";

export interface EntraOptions {
  readonly people: readonly Account[];
  readonly issuerBase: string;
  /** What everybody has agreed to from the start; an empty list makes every permission ask. */
  readonly agreedForAll?: readonly string[];
  readonly now?: () => Date;
}

export interface Entra extends Tokens {
  readonly consent: Consent;
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** Sign-in for the sandbox: people, keys made at start, consents, and Entra's own addresses. */
export async function createEntra(options: EntraOptions): Promise<Entra> {
  const { people, issuerBase, agreedForAll, now = () => new Date() } = options;
  const keys = await generateKeyPair("RS256");
  const keyId = crypto.randomUUID();
  const tokens = createTokens({ people, issuerBase, keys, keyId, now });
  const consent = createConsent(agreedForAll);
  const endpoints = entraEndpoints({ people, tokens, consent, now });
  return { ...tokens, consent, fetch: (request) => endpoints.fetch(request) };
}
