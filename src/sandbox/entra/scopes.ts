const graphPrefix = /^https:\/\/graph\.microsoft\.com\//i;

// Sign-in itself asks for these; Entra never shows them as something to agree to.
const signInScopes = new Set(["openid", "profile", "email", "offline_access"]);

/** Scope names as tokens carry them: without Graph's address in front, each once. */
export function toScopes(asked: string | readonly string[]): readonly string[] {
  const names = typeof asked === "string" ? asked.split(/\s+/) : asked;
  return [...new Set(names.map((name) => name.replace(graphPrefix, "")).filter(Boolean))];
}

/** The scopes that an access token for Graph lists. */
export const graphScopes = (scopes: readonly string[]): readonly string[] =>
  scopes.filter((scope) => !signInScopes.has(scope));
