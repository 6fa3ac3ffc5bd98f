/** What a browser brings to the authorize address, once checked. */
export interface AuthorizeRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly responseMode: "fragment" | "query";
  readonly scope: string;
  readonly challenge: string;
  readonly silent: boolean;
  readonly state?: string;
  readonly nonce?: string;
  readonly loginHint?: string;
}

/** The request, or the sentence that Entra's error page would show instead of sending the browser on. */
export function toAuthorizeRequest(query: URLSearchParams): AuthorizeRequest | string {
  const clientId = query.get("client_id");
  const redirectUri = query.get("redirect_uri");
  const scope = query.get("scope");
  const challenge = query.get("code_challenge");
  if (!clientId) return "AADSTS900144: The request must contain 'client_id'.";
  if (!redirectUri || !isSafe(redirectUri)) {
    return "AADSTS50011: The redirect address must be https, or this computer.";
  }
  if (!scope) return "AADSTS900144: The request must contain 'scope'.";
  if (query.get("response_type") !== "code") return "AADSTS700054: Only 'code' is answered.";
  if (!challenge || query.get("code_challenge_method") !== "S256") {
    return "AADSTS9002325: Proof Key for Code Exchange with S256 is required here.";
  }
  return {
    clientId,
    redirectUri,
    responseMode: query.get("response_mode") === "query" ? "query" : "fragment",
    scope,
    challenge,
    silent: query.get("prompt") === "none",
    ...optional("state", query.get("state")),
    ...optional("nonce", query.get("nonce")),
    ...optional("loginHint", query.get("login_hint")),
  };
}

/** Where the browser goes next, with the answer where the request asked for it. */
export function toRedirect(
  { redirectUri, responseMode, state }: AuthorizeRequest,
  answer: Readonly<Record<string, string>>,
): string {
  const target = new URL(redirectUri);
  const words = new URLSearchParams({ ...answer, ...(state === undefined ? {} : { state }) });
  if (responseMode === "fragment") target.hash = words.toString();
  else for (const [name, value] of words) target.searchParams.set(name, value);
  return target.href;
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || ["localhost", "127.0.0.1"].includes(hostname);
}

const optional = <Name extends string>(name: Name, value: string | null) =>
  (value === null ? {} : { [name]: value }) as Partial<Record<Name, string>>;
