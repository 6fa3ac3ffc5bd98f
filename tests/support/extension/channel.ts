import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
} from "jose";

/** Everything a test says to the extension is about these; none of them is anybody. */
export const sample = {
  botId: "00000000-0000-4000-8000-0000000000b0",
  clientId: "00000000-0000-4000-8000-0000000000c0",
  tenantId: "00000000-0000-4000-8000-0000000000d0",
  teamsAppId: "00000000-0000-4000-8000-0000000000e0",
  person: "00000000-0000-4000-8000-0000000000a1",
  otherPerson: "00000000-0000-4000-8000-0000000000a2",
  otherTenant: "00000000-0000-4000-8000-0000000000d1",
  serviceUrl: "https://smba.sample.example/teams/",
  publicAddress: "https://cards.example",
} as const;

/** Claims and header of a token; `undefined` takes one away. */
export type Change = Readonly<Record<string, unknown>>;

export interface Channel {
  /** `BOT_KEYS` and `SIGN_IN_KEYS`: where the keys stand, on this machine. */
  readonly botKeys: string;
  readonly signInKeys: string;
  readonly authority: string;
  /** The public half as text, which a careless check would take for a shared secret. */
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
  /** A token as Bot Framework signs it, with what a test wants otherwise. */
  sign(claims?: Change, header?: Change, key?: CryptoKey | Uint8Array): Promise<string>;
  /** An ID token as the tenant's sign-in gives it to the page. */
  signIn(claims?: Change): Promise<string>;
  /** How often the keys were asked for. */
  readonly countFetches: () => number;
  close(): void;
}

/** The other end of the extension's checks: one key, published on loopback, and tokens signed with it. */
export async function startChannel(): Promise<Channel> {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: "known", use: "sig", alg: "RS256" };
  let fetches = 0;
  const server = createServer((_request, response) => {
    fetches += 1;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const authority = `https://login.microsoftonline.com/${sample.tenantId}`;

  const sign: Channel["sign"] = (claims = {}, header = {}, key = privateKey) =>
    new SignJWT(
      without({
        iss: "https://api.botframework.com",
        aud: sample.botId,
        serviceurl: sample.serviceUrl,
        nbf: seconds(),
        exp: seconds(3600),
        ...claims,
      }),
    )
      .setProtectedHeader({ alg: "RS256", kid: "known", typ: "JWT", ...header })
      .sign(key);

  return {
    botKeys: `${origin}/.well-known/openidconfiguration`,
    signInKeys: `${origin}/sign-in/keys`,
    authority,
    publicKey: await exportSPKI(publicKey),
    privateKey,
    sign,
    signIn: (claims = {}) =>
      sign({
        iss: `${authority}/v2.0`,
        aud: sample.clientId,
        oid: sample.person,
        tid: sample.tenantId,
        serviceurl: undefined,
        ...claims,
      }),
    countFetches: () => fetches,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Seconds since 1970, from now. */
export const seconds = (from = 0): number => Math.floor(Date.now() / 1000) + from;

const without = (claims: Change): JWTPayload =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
