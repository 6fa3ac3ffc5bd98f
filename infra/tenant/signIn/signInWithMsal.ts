import {
  type AccountInfo,
  type AuthenticationResult,
  AuthError,
  InteractionRequiredAuthError,
  PublicClientApplication,
} from "@azure/msal-node";

import { openBrowser } from "#sandbox/openBrowser.ts";
import { clouds, isNationalGraph } from "#tab/platform/clouds.ts";

import type { GetAdminToken, SignInOutside, SignInWay } from "./createTokens.ts";
import { SignInError } from "./SignInError.ts";
import { signInWords } from "./signInWords.ts";

type MsalWay = Exclude<SignInWay, { readonly way: "token-file" }>;

/** Microsoft's own library asks the person; what it holds stays in memory and ends with the process. */
export function signInWithMsal(options: MsalWay, { say, network }: SignInOutside): GetAdminToken {
  const { way, clientId, tenantId, graph = clouds[0]?.graph ?? "" } = options;
  const origin = clouds.find((cloud) => cloud.graph === graph)?.signIn[0];
  if (origin === undefined) throw new SignInError(signInWords.unknownGraph);
  const application = new PublicClientApplication({
    auth: { clientId, authority: `${origin}/${tenantId}` },
    ...(network && { system: { networkClient: network } }),
  });
  const tell = say ?? (() => undefined);
  const ask = { "device-code": byDeviceCode, browser: byBrowser }[way];
  let account: AccountInfo | null = null;

  return async (names) => {
    const scopes = names.map((name) => (isNationalGraph(graph) ? `${graph}/${name}` : name));
    try {
      const result =
        (account && (await silently(application, account, scopes))) ??
        (await ask(application, scopes, tell));
      if (!result) throw new SignInError(signInWords.cancelled);
      account = result.account;
      return result.accessToken;
    } catch (error) {
      throw toSignInError(error);
    }
  };
}

type Answer = Promise<AuthenticationResult | null>;
type Ask = (
  application: PublicClientApplication,
  scopes: string[],
  tell: (sentence: string) => void,
) => Answer;

async function silently(
  application: PublicClientApplication,
  account: AccountInfo,
  scopes: string[],
): Answer {
  try {
    return await application.acquireTokenSilent({ account, scopes });
  } catch (error) {
    if (error instanceof InteractionRequiredAuthError) return null;
    throw error;
  }
}

const byDeviceCode: Ask = (application, scopes, tell) =>
  application.acquireTokenByDeviceCode({
    scopes,
    deviceCodeCallback: ({ message }) => {
      tell(message);
    },
  });

const byBrowser: Ask = (application, scopes, tell) =>
  application.acquireTokenInteractive({
    scopes,
    successTemplate: signInWords.done,
    errorTemplate: signInWords.failed,
    openBrowser: (address) => {
      tell(`${signInWords.browserOpens}\n${address}`);
      openBrowser(address);
      return Promise.resolve();
    },
  });

/** Entra's sentences name people, tenants and codes of requests; its short code word is enough. */
function toSignInError(error: unknown): unknown {
  if (!(error instanceof AuthError)) return error;
  const { errorCode, errorMessage } = error;
  if (/network|endpoints_resolution/.test(errorCode)) {
    return new SignInError(signInWords.unreachable);
  }
  // While it waits for the person, the library puts the code word where others have a sentence.
  const isWord = errorCode === "post_request_failed" && /^[a-z_]+$/.test(errorMessage);
  return new SignInError(signInWords.refused(isWord ? errorMessage : errorCode));
}
