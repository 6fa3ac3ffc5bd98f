import { findClaims } from "./findClaims.ts";
import type { GetToken } from "./Graph.ts";
import type { Outgoing, Send } from "./Outgoing.ts";
import { isUnder } from "./toGraphPath.ts";
import { UnexpectedAnswer } from "./UnexpectedAnswer.ts";

/**
 * Puts the token on, for the one configured Graph and nowhere else, whatever its scheme. A token that Graph took for
 * none is replaced once; a refused request did nothing, so sending it again is safe for writes as well.
 */
export function withToken(root: string, getToken: GetToken, next: Send): Send {
  return async (outgoing) => {
    if (!isUnder(root, outgoing.url)) {
      throw new UnexpectedAnswer(outgoing.name, "its address is not on the configured Graph");
    }
    const asked = { scopes: outgoing.call.scopes, mayAsk: outgoing.call.mayAsk ?? false };
    const response = await next(withBearer(outgoing, await getToken(asked)));
    const claims = findClaims(response);
    if (response.status !== 401 && !(response.status === 403 && claims !== undefined)) {
      return response;
    }
    const fresh = await getToken({
      ...asked,
      fresh: true,
      ...(claims === undefined ? {} : { claims }),
    });
    return next(withBearer(outgoing, fresh));
  };
}

const withBearer = (outgoing: Outgoing, token: string): Outgoing => ({
  ...outgoing,
  headers: { ...outgoing.headers, authorization: `Bearer ${token}` },
});
