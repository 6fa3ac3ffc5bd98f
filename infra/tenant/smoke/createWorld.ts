import { SignInError } from "#infra/tenant/signIn/SignInError.ts";

import type { SmokeWorld } from "./Question.ts";
import type { NamedPlaces } from "./report/toReport.ts";
import { scopes } from "./scopes.ts";
import type { Send, WireOptions } from "./wire/createWire.ts";
import { readScopes } from "./wire/readScopes.ts";
import type { Exchange } from "./wire/SentRequest.ts";

interface WorldOptions extends Pick<
  SmokeWorld,
  "site" | "list" | "listName" | "willMake" | "letSomebody"
> {
  readonly send: Send;
  readonly places: NamedPlaces;
  readonly tokens: WireOptions["tokens"];
  readonly givesNarrowTokens: boolean;
  /** Where what was asked and answered is kept. */
  readonly exchanges: Exchange[];
}

/** What one question may use. */
export const createWorld = (options: WorldOptions): SmokeWorld => {
  const { send, places, tokens, exchanges, givesNarrowTokens, ...handedOn } = options;
  return {
    ...places,
    ...handedOn,
    async send(request, record = "recorded") {
      const answer = await send(request);
      if (record === "recorded") exchanges.push({ request, answer });
      return answer;
    },
    has: (asker) => tokens[asker] !== undefined,
    async findExcess(wanted, besides = []) {
      // Asked for one more permission, a sign-in would open a window and give a token with all of them.
      const carried = await findCarried(tokens.admin, givesNarrowTokens ? wanted : scopes.sites);
      if (!carried || !wanted.every((scope) => carried.includes(scope))) return undefined;
      return carried.filter((name) => ![...wanted, ...besides].includes(name));
    },
  };
};

async function findCarried(getToken: WireOptions["tokens"]["admin"], wanted: readonly string[]) {
  try {
    return readScopes((await getToken?.(wanted)) ?? "");
  } catch (error) {
    // Nobody has agreed to this one, or the file has none: then this question alone is not asked.
    if (error instanceof SignInError) return undefined;
    throw error;
  }
}
