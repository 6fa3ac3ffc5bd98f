import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  type IPublicClientApplication,
  PublicClientApplication,
} from "@azure/msal-browser";

import { GraphError } from "#graph/client/GraphError.ts";

import type { Settings } from "./settings.ts";
import { signInRelayPath } from "./relaySignIn.ts";
import { signInCodes } from "./signInCodes.ts";

export type SignInSettings = Pick<Settings, "clientId" | "authority" | "graph" | "browserSignIn">;

const toConfiguration = ({ clientId, authority }: SignInSettings, origin: string, ask: number) => ({
  auth: {
    clientId,
    authority,
    // Only a browser of its own is sent there; nested sign-in names the host instead.
    redirectUri: `${origin}/app/`,
    // Tells Entra that we answer its challenges (continuous access evaluation).
    clientCapabilities: ["CP1"],
  },
  // A shared computer's next person opens a new window, and finds nothing.
  cache: { cacheLocation: "sessionStorage" },
  system: { popupBridgeTimeout: ask },
});

/** MSAL through the host. It may never settle: MSAL sets no limit on the host's first answer. */
export async function connectNested(
  settings: SignInSettings,
  origin: string,
  ask: number,
): Promise<IPublicClientApplication> {
  const nested: IPublicClientApplication[] = [];
  const client = await createNestablePublicClientApplication(
    toConfiguration(settings, origin, ask),
    undefined,
    (configuration, controller) => {
      const made = new PublicClientApplication(configuration, controller);
      nested.push(made);
      return made;
    },
  );
  // MSAL falls back to pop-ups of its own without a word, and those fail inside a frame.
  if (!nested.includes(client))
    throw new GraphError("signed-out", { code: signInCodes.noNestedSignIn });
  return client;
}

/** MSAL in a browser of its own, with a pop-up of its own. */
export const connectStandard = (
  settings: SignInSettings,
  origin: string,
  ask: number,
): Promise<IPublicClientApplication> =>
  createStandardPublicClientApplication(toConfiguration(settings, origin, ask));

/**
 * MSAL in a frame that is not of Teams. A browser keeps such a frame apart from Entra's window, so a page of our own
 * stands between them (`relaySignIn.ts`); Entra itself lets nobody frame it.
 */
export function connectFramed(
  settings: SignInSettings,
  origin: string,
  ask: number,
): Promise<IPublicClientApplication> {
  const { auth, ...rest } = toConfiguration(settings, origin, ask);
  const popupRelayUri = `${origin}${signInRelayPath}`;
  return createStandardPublicClientApplication({ ...rest, auth: { ...auth, popupRelayUri } });
}
