import type { GetToken } from "#graph/client/Graph.ts";
import type { SignIn, SignInPatience } from "#tab/platform/createSignIn.ts";

import { greeting, refused } from "./bridgeAnswers.ts";
import { type BridgeAnswer, type BridgeRequest, TeamsHost } from "./teamsHost.ts";

const settings = {
  clientId: "1b6b5b1c-5f0c-4a8a-8d43-3f9a4f3f3c11",
  authority: "https://login.microsoftonline.com/4e136aa1-1534-535a-ab18-5269b69daffd",
  graph: "https://graph.microsoft.com",
};

/** A call for a token: one in the background, and one inside a person's click. */
export const background = { scopes: ["Sites.ReadWrite.All"], mayAsk: false } as const;
export const click = { ...background, mayAsk: true } as const;

export const needsConsent = refused("USER_INTERACTION_REQUIRED", "consent_required");

export type Bridge = (request: BridgeRequest) => BridgeAnswer;

/** Greets first, then answers silent requests and windows by these; a host without an answer stays silent. */
export const answering =
  (silent: Bridge, popup: Bridge = () => undefined): Bridge =>
  (request) =>
    request.method === "GetInitContext"
      ? greeting
      : request.method === "GetToken"
        ? silent(request)
        : popup(request);

export interface SignInWorld extends SignIn {
  readonly asked: () => readonly string[];
  readonly bridged: readonly BridgeRequest[];
}

export interface SignInWorldOptions {
  readonly patience?: SignInPatience;
  readonly supports?: Readonly<Record<string, unknown>>;
  readonly graph?: string;
  readonly browserSignIn?: boolean;
}

let teams: TeamsHost | undefined;
const opened: string[] = [];

/** The addresses of windows that the page itself opened. */
export const openedWindows = (): readonly string[] => opened;

/** A fresh page: modules that shake hands once in their life are loaded anew, and pop-ups are blocked. */
export function beginAfresh(): void {
  jest.resetModules();
  sessionStorage.clear();
  opened.length = 0;
  globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  window.open = (address) => {
    opened.push(String(address));
    return null;
  };
}

export function tidyUp(): void {
  teams?.leave();
  teams = undefined;
  Reflect.deleteProperty(window, "nestedAppAuthBridge");
}

/** A person in Teams, whose host answers each request for a token as the test says. */
export async function inTeams(
  bridge: Bridge,
  { supports, ...options }: SignInWorldOptions = {},
): Promise<SignInWorld> {
  const context = { theme: "default" };
  const around = new TeamsHost({ context, bridge, ...(supports ? { supports } : {}) });
  teams = around;
  return {
    ...(await signIn({ browserSignIn: false, ...options })),
    bridged: around.bridged,
    asked: () => around.bridged.map(({ method }) => method),
  };
}

/** A person in a browser of its own. */
export const inBrowser = async (browserSignIn: boolean): Promise<GetToken> =>
  (await signIn({ browserSignIn })).getToken;

async function signIn({
  browserSignIn,
  graph = settings.graph,
  patience,
}: SignInWorldOptions & { readonly browserSignIn: boolean }): Promise<SignIn> {
  const { createHost } = await import("#tab/platform/createHost.ts");
  const { createSignIn } = await import("#tab/platform/createSignIn.ts");
  const host = createHost({ window, onTheme: () => undefined });
  host.connect();
  return createSignIn({
    settings: { ...settings, browserSignIn, graph },
    host,
    window,
    ...(patience ? { patience } : {}),
  });
}
