import { errors, type JWTPayload, jwtVerify, SignJWT } from "jose";

import type { Account, Caller } from "./account.ts";
import { findNotBefore } from "./claimsRequest.ts";
import { graphScopes, toScopes } from "./scopes.ts";
import type { SigningKey } from "./signingKey.ts";

const graphAudience = "https://graph.microsoft.com";

export const hour = 3600;

export interface TokenOptions {
  readonly people: readonly Account[];
  readonly issuerBase: string;
  readonly key: SigningKey;
  readonly now: () => Date;
}

interface AccessTokenOptions {
  readonly expiresIn?: number;
  /** The claims request that came with it, as JSON. */
  readonly claims?: string | null | undefined;
}

export interface Tokens {
  readonly issueAccessToken: (
    personId: string,
    scopes: readonly string[],
    options?: AccessTokenOptions,
  ) => Promise<string>;
  readonly issueIdToken: (
    personId: string,
    options: { readonly clientId: string; readonly nonce?: string },
  ) => Promise<string>;
  readonly verify: (token: string) => Promise<Caller | "expired" | undefined>;
  /** Ends every access token that is out, whatever its holder believes of it. */
  readonly expireTokens: () => void;
}

/** Tokens in the shape of Entra's v2 tokens, signed by this process and good for no other. */
export function createTokens({ people, issuerBase, key, now }: TokenOptions): Tokens {
  const seconds = () => Math.floor(now().getTime() / 1000);
  let series = 0;

  function sign(person: Account, audience: string, claims: object, lifetime: number) {
    return new SignJWT({
      oid: person.id,
      sub: person.id,
      tid: person.tenantId,
      name: person.displayName,
      preferred_username: person.userPrincipalName,
      ver: "2.0",
      ...claims,
    })
      .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: key.keyId })
      .setIssuer(`${issuerBase}/${person.tenantId}/v2.0`)
      .setAudience(audience)
      .setJti(crypto.randomUUID())
      .setIssuedAt(seconds())
      .setNotBefore(seconds())
      .setExpirationTime(seconds() + lifetime)
      .sign(key.privateKey);
  }

  return {
    async issueAccessToken(personId, scopes, { expiresIn = hour, claims } = {}) {
      const scp = graphScopes(toScopes(scopes)).join(" ");
      const notBefore = findNotBefore(claims);
      const own = { scp, series, ...(notBefore === undefined ? {} : { not_before: notBefore }) };
      return sign(getPerson(people, personId), graphAudience, own, expiresIn);
    },
    async issueIdToken(personId, { clientId, nonce }) {
      const claims = nonce === undefined ? {} : { nonce };
      return sign(getPerson(people, personId), clientId, claims, hour);
    },
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, key.publicKey, {
          audience: graphAudience,
          currentDate: now(),
        });
        if (payload["series"] !== series) return "expired";
        const person = people.find(({ id }) => id === payload["oid"]);
        return person && toCaller(person, payload);
      } catch (error) {
        if (error instanceof errors.JWTExpired) return "expired";
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
    expireTokens() {
      series += 1;
    },
  };
}

function toCaller(person: Account, { scp: scopes, not_before: notBefore }: JWTPayload): Caller {
  return {
    personId: person.id,
    tenantId: person.tenantId,
    displayName: person.displayName,
    email: person.userPrincipalName,
    scopes: typeof scopes === "string" ? toScopes(scopes) : [],
    ...(typeof notBefore === "number" ? { notBefore } : {}),
  };
}

function getPerson(people: readonly Account[], personId: string): Account {
  const person = people.find(({ id }) => id === personId);
  if (!person) throw new RangeError("Nobody in the sandbox has this id.");
  return person;
}
