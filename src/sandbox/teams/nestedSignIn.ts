import type { Person } from "./directory.ts";
import type { SignInBehaviour } from "./hostChoices.ts";
import { findText, isRecord } from "./wire.ts";

export interface IssuedToken {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly scope: string;
}

/** A token, or the permissions that are not agreed to yet, and whether an administrator must. */
export type TokenAnswer =
  IssuedToken | { readonly missing: readonly string[]; readonly administrator?: true };

export interface WantedToken {
  readonly scopes: readonly string[];
  readonly clientId: string;
  /** A claims request: the client's capabilities, and what Graph challenged it for. */
  readonly claims: string | undefined;
}

export interface NestedSignInOptions {
  readonly person: Person;
  readonly behaviour: SignInBehaviour;
  readonly isOffline: () => boolean;
  readonly askToken: (wanted: WantedToken) => Promise<TokenAnswer>;
  readonly grant: (scopes: readonly string[]) => Promise<void>;
  /** Shows the consent window; true when the person accepts. */
  readonly askPerson: (scopes: readonly string[]) => Promise<boolean>;
}

const environment = "login.microsoftonline.com";

/** Teams' side of nested app authentication, in MSAL's own messages; undefined where it never answers. */
export function createNestedSignIn(options: NestedSignInOptions) {
  const { person, behaviour, isOffline, askToken, grant, askPerson } = options;
  const homeAccountId = `${person.id}.${person.tenantId}`;
  const hasNoNetwork = () => behaviour === "no-network" || isOffline();

  const initContext = () => ({
    capabilities: { queryAccount: true },
    sdkName: "sandbox-host",
    sdkVersion: "1.0.0",
    accountContext: { homeAccountId, environment, tenantId: person.tenantId },
  });

  const toSuccess = (token: IssuedToken) => ({
    success: true,
    token: {
      ...token,
      properties: null,
      authority: `https://${environment}/${person.tenantId}`,
    },
    account: {
      environment,
      homeAccountId,
      localAccountId: person.id,
      tenantId: person.tenantId,
      username: person.userPrincipalName,
      name: person.displayName,
    },
  });

  return async function execute(message: string): Promise<string | undefined> {
    const request: unknown = JSON.parse(message);
    if (behaviour === "never" || !isRecord(request)) return undefined;
    const outcome = await toOutcome(findText(request, "method"), request["tokenParams"]);
    if (!outcome) return undefined;
    const requestId = findText(request, "requestId");
    return JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, ...outcome });
  };

  async function toOutcome(
    method: string | undefined,
    params: unknown,
  ): Promise<object | undefined> {
    if (method === "GetInitContext") return { success: true, initContext: initContext() };
    if (behaviour === "stalls") return undefined;
    if (hasNoNetwork()) return toRefusal("NO_NETWORK", "no_network");
    const wanted = {
      scopes: (findText(params, "scope") ?? "").split(" ").filter(Boolean),
      clientId: findText(params, "clientId") ?? "",
      claims: findText(params, "claims"),
    };
    if (method === "GetToken") return silently(wanted);
    if (method === "GetTokenPopup") return withWindow(wanted);
    return toRefusal("PERSISTENT_ERROR", "unknown_method");
  }

  async function silently(wanted: WantedToken): Promise<object> {
    const answer = await askToken(wanted);
    return "missing" in answer ? consentRequired : toSuccess(answer);
  }

  async function withWindow(wanted: WantedToken): Promise<object> {
    if (behaviour === "cancel") return toRefusal("USER_CANCEL", "user_cancel");
    const first = await askToken(wanted);
    if (!("missing" in first)) return toSuccess(first);
    if (behaviour === "administrator" || first.administrator) return consentRequired;
    if (!(await askPerson(first.missing))) return toRefusal("USER_CANCEL", "user_cancel");
    await grant(wanted.scopes);
    return silently(wanted);
  }
}

const toRefusal = (status: string, code: string) => ({
  success: false,
  error: { status, code, subError: "", description: "The sandbox was asked to refuse this." },
});

/** The same answer before anybody was asked and where only an administrator may agree: MSAL gives no other word. */
const consentRequired = toRefusal("USER_INTERACTION_REQUIRED", "consent_required");
