/** The permissions that a token lists in itself; nothing where it cannot be read. Only the names leave this file. */
export function readScopes(token: string): readonly string[] | undefined {
  try {
    const part = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
    const { scp } = JSON.parse(part) as { readonly scp?: unknown };
    return typeof scp === "string" ? scp.split(" ").filter((name) => !signIn.has(name)) : undefined;
  } catch {
    return undefined;
  }
}

const signIn = new Set(["", "openid", "profile", "email", "offline_access"]);
