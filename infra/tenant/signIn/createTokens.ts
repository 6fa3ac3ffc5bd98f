import type { INetworkModule } from "@azure/msal-node";

import { readTokenFile } from "./readTokenFile.ts";
import { signInWithMsal } from "./signInWithMsal.ts";

/** How the administrator proves who they are. */
export type SignInWay =
  | { readonly way: "token-file"; readonly path: string }
  | {
      /** `browser` opens the person's own browser and listens on loopback; `device-code` works where there is none. */
      readonly way: "device-code" | "browser";
      readonly clientId: string;
      readonly tenantId: string;
      /** The Graph the tokens are for; the worldwide one where none is named. */
      readonly graph?: string;
    };

export interface SignInOutside {
  /** Shows the person what to do next. */
  readonly say?: (sentence: string) => void;
  /** Carries the requests to Entra; for tests. */
  readonly network?: INetworkModule;
}

/** A token that carries these permissions. Throws a `SignInError`, which never holds any part of a token. */
export type GetAdminToken = (scopes: readonly string[]) => Promise<string>;

/** Signs an administrator in on the command line. Tokens live in this process only: nothing writes or shows them. */
export function createTokens(options: SignInWay, outside: SignInOutside = {}): GetAdminToken {
  return options.way === "token-file"
    ? readTokenFile(options.path)
    : signInWithMsal(options, outside);
}
