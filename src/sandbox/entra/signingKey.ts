import { type CryptoKey, exportJWK, generateKeyPair, type JSONWebKeySet } from "jose";

/** A pair of keys and the name that tokens call it by. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly keyId: string;
}

export async function createSigningKey(): Promise<SigningKey> {
  const pair = await generateKeyPair("RS256");
  return { ...pair, keyId: crypto.randomUUID() };
}

/** The public half as it is published, for those who check what was signed. */
export async function toPublishedKeys(
  { publicKey, keyId }: SigningKey,
  more: object = {},
): Promise<JSONWebKeySet> {
  const key = await exportJWK(publicKey);
  return { keys: [{ ...key, kid: keyId, x5t: keyId, use: "sig", alg: "RS256", ...more }] };
}
