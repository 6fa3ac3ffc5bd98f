import type {
  AccountInfo,
  AuthenticationResult,
  IPublicClientApplication,
} from "@azure/msal-browser";

import type { GetToken, GraphScope } from "#graph/client/Graph.ts";
import { GraphError } from "#graph/client/GraphError.ts";

import { isNationalGraph } from "./clouds.ts";
import {
  connectFramed,
  connectNested,
  connectStandard,
  type SignInSettings,
} from "./connectMsal.ts";
import { type FramedWindow, hasNestedSignIn, isFramed, isOnPhone } from "./frame.ts";
import type { Host, Person } from "./Host.ts";
import { hostSettled } from "./hostSettled.ts";
import { once } from "./once.ts";
import { signInCodes } from "./signInCodes.ts";
import { isCurable, toAskedError, toSignInError } from "./toSignInError.ts";
import { withLimit } from "./withLimit.ts";

/** How many milliseconds we wait for a host that may never answer. */
export interface SignInPatience {
  readonly start: number;
  readonly silent: number;
  /** Long, because a person may be fetching their phone for a second proof. */
  readonly ask: number;
}

export interface SignInOptions {
  readonly settings: SignInSettings;
  readonly host: Host;
  readonly window: Window & FramedWindow;
  readonly patience?: SignInPatience;
  /** Called when a person has signed in or agreed in a window: what waited for that may go on. */
  readonly onSignedIn?: () => void;
}

const usual: SignInPatience = { start: 8_000, silent: 10_000, ask: 300_000 };

interface TokenRequest {
  readonly scopes: string[];
  readonly claims?: string;
}

/** Who the person is, said by Entra to this app: for the page's own server, and no key to anything of Microsoft 365. */
export type GetIdToken = (request: {
  readonly mayAsk: boolean;
  /** The last one was taken for none. */
  readonly fresh?: boolean;
}) => Promise<string>;

export interface SignIn {
  readonly getToken: GetToken;
  readonly getIdToken: GetIdToken;
  /** Outside Teams: opens the window of Microsoft's inside a click, and says who signed in. */
  readonly askWho: () => Promise<Person>;
  /** Outside Teams: who signed in before, in this window. Nobody is asked. */
  readonly findWho: () => Promise<Person | undefined>;
  /** Forgets who signed in on this page. */
  readonly forget: () => Promise<void>;
}

/**
 * Tokens: silently first, then, inside a person's click, through one window. A host that does not answer in
 * time leaves the person `signed-out` (`offline` when the device says so); the next call tries again from the start.
 */
export function createSignIn(options: SignInOptions): SignIn {
  const { settings, host, window, patience = usual, onSignedIn } = options;
  const { origin } = window.location;
  const asking = new Map<string, Promise<AuthenticationResult>>();
  let lastAsked: Promise<unknown> = Promise.resolve();

  const limit = <Value>(work: Promise<Value>, milliseconds: number) =>
    withLimit(
      work,
      milliseconds,
      () =>
        new GraphError(window.navigator.onLine ? "signed-out" : "offline", { code: "no_answer" }),
    );

  const getAlone = once((): Promise<IPublicClientApplication> => {
    const connect = isFramed(window) ? connectFramed : connectStandard;
    return connect(settings, origin, patience.ask);
  });

  const getNested = once(() =>
    limit(connectNested(settings, origin, patience.ask), patience.start),
  );

  /** A frame whose host never answered is some page's; Teams may still answer late, and then it is Teams'. */
  const isAlone = (): boolean =>
    !isFramed(window) || (host.current().state === "outside" && !isOnPhone(window));

  async function getClient(): Promise<IPublicClientApplication> {
    await hostSettled(host);
    if (isAlone()) {
      if (settings.browserSignIn) return getAlone();
      if (!isFramed(window)) throw new GraphError("signed-out", { code: "browser_sign_in_off" });
    }
    // teams-js calls nested sign-in "recommended" on hosts that have no bridge, so the bridge itself is looked for.
    if (!hasNestedSignIn(window))
      throw new GraphError("signed-out", { code: signInCodes.noNestedSignIn });
    return getNested();
  }

  async function askSilently(
    client: IPublicClientApplication,
    request: TokenRequest & { readonly forceRefresh: boolean },
  ): Promise<AuthenticationResult> {
    // Inside a host the host says who it is: an account kept here may be of whoever was here before.
    const account = isAlone() ? client.getAllAccounts()[0] : undefined;
    const asked = client.acquireTokenSilent({ ...request, ...(account ? { account } : {}) });
    return limit(asked, patience.silent);
  }

  async function askPerson(
    client: IPublicClientApplication,
    request: TokenRequest,
  ): Promise<AuthenticationResult> {
    try {
      const result = await limit(client.acquireTokenPopup(request), patience.ask);
      onSignedIn?.();
      return result;
    } catch (error) {
      throw toAskedError(error);
    }
  }

  /** One window at a time, and one for all who wait for the same permission. */
  function askPersonOnce(
    client: IPublicClientApplication,
    request: TokenRequest,
  ): Promise<AuthenticationResult> {
    const what = JSON.stringify(request);
    const open = asking.get(what);
    if (open) return open;
    const turn = lastAsked
      .then(() => askPerson(client, request))
      .finally(() => asking.delete(what));
    lastAsked = turn.catch(() => undefined);
    asking.set(what, turn);
    return turn;
  }

  async function ask(request: Parameters<GetToken>[0]): Promise<AuthenticationResult> {
    const { scopes, claims, fresh = false, mayAsk } = request;
    try {
      const client = await getClient();
      const wanted = {
        scopes: scopes.map((scope) => toScope(scope, settings.graph)),
        ...(claims === undefined ? {} : { claims }),
      };
      try {
        return await askSilently(client, { ...wanted, forceRefresh: fresh });
      } catch (error) {
        if (!mayAsk || !isCurable(error)) throw error;
        return await askPersonOnce(client, wanted);
      }
    } catch (error) {
      throw toSignInError(error);
    }
  }

  return {
    getToken: async (request) => (await ask(request)).accessToken,
    // Any token brings an ID token with it, so the one that asks for the least will do.
    async getIdToken({ mayAsk, fresh = false }) {
      const { idToken } = await ask({ scopes: ["User.Read"], fresh, mayAsk });
      if (idToken === "") throw new GraphError("signed-out", { code: "no_id_token" });
      return idToken;
    },
    async askWho() {
      const { account } = await ask({ scopes: ["User.Read", "Team.ReadBasic.All"], mayAsk: true });
      return toPerson(account);
    },
    async findWho() {
      const [account] = (await getClient()).getAllAccounts();
      return account && toPerson(account);
    },
    forget: async () => (await getClient()).clearCache(),
  };
}

/** The same ids as Teams gives, so that a person's drafts are theirs in both. */
const toPerson = ({ tenantId, localAccountId }: AccountInfo): Person => ({
  tenantId,
  objectId: localAccountId,
});

const toScope = (scope: GraphScope, graph: string): string =>
  isNationalGraph(graph) ? `${graph}/${scope}` : scope;
