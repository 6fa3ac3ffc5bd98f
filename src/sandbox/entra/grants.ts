import { createHash, randomBytes } from "node:crypto";

import type { AuthorizeRequest } from "./authorizeRequest.ts";

/** What a code or a refresh token stands for. */
export interface Grant {
  readonly personId: string;
  readonly clientId: string;
  readonly scope: string;
  readonly nonce?: string;
}

interface Code {
  readonly grant: Grant;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly expiresAt: number;
}

export interface Grants {
  readonly createCode: (request: AuthorizeRequest, personId: string) => string;
  /** A code buys once, from the page that asked for it, within ten minutes. */
  readonly findByCode: (body: URLSearchParams) => Grant | undefined;
  readonly createRefreshToken: (grant: Grant) => string;
  readonly findByRefreshToken: (body: URLSearchParams) => Grant | undefined;
}

export function createGrants(now: () => Date): Grants {
  const codes = new Map<string, Code>();
  const refreshable = new Map<string, Grant>();

  return {
    createCode({ clientId, scope, nonce, redirectUri, challenge }, personId) {
      const code = randomText();
      const grant = { personId, clientId, scope, ...(nonce === undefined ? {} : { nonce }) };
      const expiresAt = now().getTime() + 10 * 60 * 1000;
      codes.set(code, { grant, redirectUri, challenge, expiresAt });
      return code;
    },
    findByCode(body) {
      const text = body.get("code") ?? "";
      const code = codes.get(text);
      codes.delete(text);
      if (!code || code.expiresAt < now().getTime()) return undefined;
      const proof = createHash("sha256").update(body.get("code_verifier") ?? "");
      const isSame =
        proof.digest("base64url") === code.challenge &&
        body.get("redirect_uri") === code.redirectUri &&
        body.get("client_id") === code.grant.clientId;
      return isSame ? code.grant : undefined;
    },
    createRefreshToken(grant) {
      const token = randomText();
      refreshable.set(token, grant);
      return token;
    },
    findByRefreshToken(body) {
      const grant = refreshable.get(body.get("refresh_token") ?? "");
      return grant?.clientId === body.get("client_id") ? grant : undefined;
    },
  };
}

const randomText = () => randomBytes(32).toString("base64url");
