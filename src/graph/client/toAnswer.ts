import { findFault } from "./findFault.ts";
import { findRetryAfter } from "./findRetryAfter.ts";
import { GraphError, type GraphErrorDetail } from "./GraphError.ts";
import type { GraphFault } from "./GraphFault.ts";
import { UnexpectedAnswer } from "./UnexpectedAnswer.ts";

/** The body of a good answer; a named refusal or an `UnexpectedAnswer` is thrown. */
export async function toAnswer(name: string, response: Response, now: number): Promise<unknown> {
  const text = await response.text();
  if (response.ok) return text === "" ? undefined : toJson(name, text);
  const fault = findClaimsRefusal(response) ?? findFault(response.status);
  if (fault === undefined) throw new UnexpectedAnswer(name, `status ${response.status}`);
  throw new GraphError(fault, toDetail(response, text, now));
}

function toJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UnexpectedAnswer(name, "a body that is not JSON");
  }
}

/** Still challenged after a fresh token (403 `insufficient_claims`): only signing in again can help. */
function findClaimsRefusal(response: Response): GraphFault | undefined {
  const challenge = response.headers.get("www-authenticate") ?? "";
  return response.status === 403 && challenge.includes("insufficient_claims")
    ? "signed-out"
    : undefined;
}

function toDetail(response: Response, text: string, now: number): GraphErrorDetail {
  const code = /"code"\s*:\s*"(\w{1,60})"/.exec(text)?.[1];
  const requestId = response.headers.get("client-request-id");
  const retryAfter = findRetryAfter(response.headers.get("retry-after"), now);
  return {
    status: response.status,
    ...(code === undefined ? {} : { code }),
    ...(requestId === null ? {} : { requestId }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}
