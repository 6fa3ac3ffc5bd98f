/** The moment in seconds that a claims request (OpenID Connect 5.5) asks the access token to be newer than. */
export function findNotBefore(claims: string | null | undefined): number | undefined {
  const asked = parse(claims ?? "") as ClaimsRequest | null | undefined;
  const value = Number(asked?.access_token?.nbf?.value);
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** Whatever was sent: nothing of it is certain. */
interface ClaimsRequest {
  readonly access_token?: { readonly nbf?: { readonly value?: unknown } | null } | null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
