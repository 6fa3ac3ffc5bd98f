import type { Destination } from "#graph/sites/destination.ts";
import type { HostContext, HostState } from "#tab/platform/Host.ts";

import type { NoTeam, readingHereWords } from "./placeStateWords.ts";

/** Whose notes can be read where the person is. */
export type ReadingPlace =
  | { readonly can: "wait" }
  | { readonly can: "read"; readonly to: Destination; readonly isPicked: boolean }
  | { readonly can: "not-here"; readonly why: keyof typeof readingHereWords };

/** Graph answers for the person's own organisation only, so another's channel is not asked for. */
export function findReadingPlace(host: HostState): ReadingPlace {
  if (host.state === "connecting") return { can: "wait" };
  if (host.state === "outside") return { can: "not-here", why: host.why };
  const { destination, crossTenant, picked = false } = host.context;
  if (crossTenant) return { can: "not-here", why: "cross-tenant" };
  if (!destination) return { can: "not-here", why: toNoTeam(host.context) };
  return { can: "read", to: destination, isPicked: picked };
}

/** What stands around a page without a team. A channel always has one, though Teams may not name it. */
export const toNoTeam = ({ surface }: HostContext): NoTeam =>
  surface === "channel" ? "unnamed" : surface;
