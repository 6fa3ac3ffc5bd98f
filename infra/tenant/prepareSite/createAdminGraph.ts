import { connectGraph, type GraphOptions } from "#graph/client/connectGraph.ts";
import type { Graph } from "#graph/client/Graph.ts";
import type { GetAdminToken } from "#infra/tenant/signIn/createTokens.ts";

export interface AdminGraph {
  readonly baseUrl: string;
  readonly getToken: GetAdminToken;
  /** Whether the app is to be let in as well, which takes more than making lists. */
  readonly mayGrant: boolean;
  readonly fetch: GraphOptions["fetch"];
}

/** Reading and making lists; letting an app in takes the one permission that is wider still. */
export const adminScopes = (mayGrant: boolean): readonly string[] => [
  "Sites.ReadWrite.All",
  "Sites.Manage.All",
  ...(mayGrant ? ["Sites.FullControl.All"] : []),
];

/** The product's own way to Graph, in an administrator's name. One sign-in covers all that the script does. */
export function createAdminGraph({ baseUrl, getToken, mayGrant, fetch }: AdminGraph): Graph {
  const scopes = adminScopes(mayGrant);
  return connectGraph({ baseUrl, getToken: () => getToken(scopes), fetch });
}
