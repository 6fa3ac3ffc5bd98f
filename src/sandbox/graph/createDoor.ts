import { findSite } from "./findSite.ts";
import type { Bindings, RequestIds } from "./answering.ts";
import { isChallenged } from "./claimsChallenge.ts";
import type { RequestLine, Strike, WeatherStation } from "./createWeather.ts";
import { GraphRefusal } from "./GraphRefusal.ts";
import { refuseClosedWrites } from "./refuseClosedWrites.ts";
import { accessDenied, badToken, expiredToken, invalidRequest, noToken } from "./refusals.ts";
import type { ListRow } from "./store/rows.ts";
import { strikeAfter, strikeBefore } from "./strikes.ts";
import type { Caller } from "./tenant.ts";
import { toRefusalResponse } from "./toRefusalResponse.ts";
import type { World } from "./world.ts";

export type Token = Caller | "expired" | "unknown" | "missing";

type Route = (bindings: Bindings) => Response | Promise<Response>;

export type Door = (
  request: Request,
  token: Token,
  ids: RequestIds,
  route: Route,
) => Promise<Response>;

/** What a request passes before it reaches its route, and what may still happen to the answer. */
export function createDoor(world: World, weather: WeatherStation): Door {
  const pass: Door = async (request, token, ids, route) => {
    const line = toRequestLine(request);
    const list = findListAt(world, line.path);
    const strike = weather.take(line, (one) => hasAim(one, token, list));
    if (strike) await strikeBefore(world, strike, list);

    const caller = getCaller(token);
    if (caller.tenantId !== world.tenant.id && !isOwnTenant(line)) throw accessDenied();
    refuseClosedWrites(world, line, caller.personId);
    refuseScans(request);
    const response = await route({ caller, ids });

    if (strike) strikeAfter(strike);
    return response;
  };

  return async (request, token, ids, route) => {
    try {
      return await pass(request, token, ids, route);
    } catch (error) {
      if (error instanceof GraphRefusal) return toRefusalResponse(error, ids);
      throw error;
    }
  };
}

/** What every person asks of the organisation that they come from, and not of this one. */
const isOwnTenant = ({ path }: RequestLine): boolean =>
  /^\/me(\/joinedTeams|\/ownedObjects(\/[\w.]+)?)?$/.test(path);

export const toRequestLine = ({ method, url }: Request): RequestLine => ({
  method,
  path: toDecoded(new URL(url).pathname).replace(/^\/v1\.0/, ""),
});

function toDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Some weather waits for a request that it can do something to. */
function hasAim(strike: Strike, token: Token, list: ListRow | undefined): boolean {
  switch (strike.kind) {
    case "list-deleted":
      return list !== undefined;
    case "claims-challenge":
    case "insufficient-claims":
      return typeof token === "object" && isChallenged(strike, token);
    default:
      return true;
  }
}

function findListAt({ tenant, store }: World, path: string): ListRow | undefined {
  const [, address, title] = /^\/sites\/([^/]+)\/lists\/([^/]+)/.exec(path) ?? [];
  const site = address === undefined ? undefined : findSite(tenant, address);
  return site && title !== undefined ? store.lists.find(site.id, title) : undefined;
}

function getCaller(token: Token): Caller {
  if (token === "missing") throw noToken();
  if (token === "expired") throw expiredToken();
  if (token === "unknown") throw badToken();
  return token;
}

/** The header asks SharePoint for a scan that fails at random on large lists: a client never sends it. */
function refuseScans(request: Request): void {
  const prefer = request.headers.get("Prefer") ?? "";
  if (!prefer.includes("HonorNonIndexedQueries")) return;
  throw invalidRequest(
    "The sandbox refuses 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly': such queries fail on large lists. Filter by an indexed column.",
  );
}
