/**
 * The claims of a `WWW-Authenticate` challenge as JSON text, or undefined when there is no challenge
 * (Microsoft identity platform, "Claims challenges, claims requests and client capabilities").
 */
export function findClaims(response: Response): string | undefined {
  const encoded = /claims="([^"]+)"/.exec(response.headers.get("www-authenticate") ?? "")?.[1];
  if (encoded === undefined) return undefined;
  try {
    const json = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    JSON.parse(json);
    return json;
  } catch {
    return undefined;
  }
}
