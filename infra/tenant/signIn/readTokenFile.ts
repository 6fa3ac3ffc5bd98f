import { readFile } from "node:fs/promises";

import * as v from "valibot";

import type { GetAdminToken } from "./createTokens.ts";
import { SignInError } from "./SignInError.ts";
import { signInWords } from "./signInWords.ts";

const token = v.pipe(v.string(), v.trim(), v.regex(/^[\w~+/.-]+=*$/));
const byScope = v.record(v.string(), token);

/**
 * A file with one token for everything, or JSON whose keys name the permissions of each token, with blanks between them; `*` is for all others.
 * It is read each time, so that a token that has run out can be replaced while the script waits.
 */
export function readTokenFile(path: string): GetAdminToken {
  return async (scopes) => {
    const tokens = toTokens(await read(path));
    if (!tokens) throw new SignInError(signInWords.strangeFile(path));
    const [, found = tokens["*"]] =
      Object.entries(tokens).find(([key]) => isFor(key, scopes)) ?? [];
    if (found === undefined) throw new SignInError(signInWords.noTokenFor(scopes.join(" ")));
    return found;
  };
}

async function read(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch {
    throw new SignInError(signInWords.noFile(path));
  }
}

function toTokens(text: string): Readonly<Record<string, string>> | undefined {
  if (!text.startsWith("{")) return v.is(token, text) ? { "*": text } : undefined;
  try {
    return v.parse(byScope, JSON.parse(text));
  } catch {
    // What stands in the file may be a token with a fault, so it is not quoted.
    return undefined;
  }
}

function isFor(key: string, scopes: readonly string[]): boolean {
  const named = key.split(" ");
  return scopes.every((scope) => named.includes(scope));
}
