import { AuthError, InteractionRequiredAuthError } from "@azure/msal-browser";

import { GraphError } from "#graph/client/GraphError.ts";
import type { GraphFault } from "#graph/client/GraphFault.ts";

import { signInCodes } from "./signInCodes.ts";

/** MSAL's codes that mean more than "no token"; every code not named here is `signed-out`. */
const faults: ReadonlyMap<string, GraphFault> = new Map([
  ["user_canceled", "consent-refused"],
  ["user_cancelled", "consent-refused"],
  ["access_denied", "consent-refused"],
  ["consent_required", "consent-needed"],
  ["no_network_connectivity", "offline"],
  ["network_error", "offline"],
  ["post_request_failed", "offline"],
  ["get_request_failed", "offline"],
  ["openid_config_error", "offline"],
  ["endpoints_resolution_error", "offline"],
]);

/** Refusals that a person can cure in a window, though MSAL does not count them among "interaction required". */
const curable: ReadonlySet<string> = new Set([
  "no_account_error",
  "no_account_found",
  "no_account_in_silent_request",
  "timed_out",
  "redirect_bridge_empty_response",
  "iframe_closed_prematurely",
]);

/** Whether asking the person may help. MSAL's sentences change with its versions, so only its codes are read. */
export const isCurable = (error: unknown): boolean =>
  error instanceof InteractionRequiredAuthError ||
  (error instanceof AuthError && curable.has(error.errorCode));

/** MSAL's refusal by our names; what MSAL did not throw on purpose stays as it is, a bug. */
export function toSignInError(error: unknown): unknown {
  if (!(error instanceof AuthError)) return error;
  const { errorCode: code, subError } = error;
  return new GraphError(faults.get(subError) ?? faults.get(code) ?? "signed-out", { code });
}

/** After the person was asked: an agreement that is still missing is not theirs to give. */
export function toAskedError(error: unknown): unknown {
  const refusal = toSignInError(error);
  return refusal instanceof GraphError && refusal.fault === "consent-needed"
    ? new GraphError("consent-needed", { code: signInCodes.administratorNeeded })
    : refusal;
}
