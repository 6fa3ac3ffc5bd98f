import type { Destination } from "#graph/sites/destination.ts";
import type { HostState, Person } from "#tab/platform/Host.ts";

import type { notHereWords } from "./formWords.ts";

/** Whether, and where, a note can be saved from here. */
export type SavingPlace =
  | { readonly can: "wait" }
  | { readonly can: "save"; readonly to: Destination; readonly person: Person }
  | { readonly can: "not-here"; readonly why: keyof typeof notHereWords };

/** The destination is the host's word alone; the strongest reason against it comes first. */
export function findSavingPlace(host: HostState): SavingPlace {
  if (host.state === "connecting") return { can: "wait" };
  if (host.state === "outside") return { can: "not-here", why: "browser" };
  const { destination, person, crossTenant, guest, archived } = host.context;
  if (!destination) return { can: "not-here", why: "no-team" };
  if (crossTenant) return { can: "not-here", why: "cross-tenant" };
  if (archived) return { can: "not-here", why: "archived" };
  if (guest) return { can: "not-here", why: "guest" };
  if (!person) return { can: "not-here", why: "no-person" };
  return { can: "save", to: destination, person };
}
