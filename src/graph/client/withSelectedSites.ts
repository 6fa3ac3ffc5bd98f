import type { GetToken } from "./Graph.ts";
import { GraphError } from "./GraphError.ts";

/**
 * Tokens of the locked-down mode: whatever reads or writes in a site asks for `Sites.Selected` instead, and what makes lists is
 * not asked for at all. Each call goes on saying what it needs, and this is the one place where it is read otherwise.
 */
export const withSelectedSites =
  (getToken: GetToken): GetToken =>
  (request) => {
    if (request.scopes.includes("Sites.Manage.All")) {
      return Promise.reject(new GraphError("list-not-ready"));
    }
    const scopes = request.scopes.map((scope) =>
      scope === "Sites.ReadWrite.All" ? "Sites.Selected" : scope,
    );
    return getToken({ ...request, scopes });
  };
