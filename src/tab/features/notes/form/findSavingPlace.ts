import type { Destination } from "#graph/sites/destination.ts";
import type { HostState, Person } from "#tab/platform/Host.ts";

import { toNoTeam } from "../findReadingPlace.ts";
import type { SavingObstacle } from "../placeStateWords.ts";

/** Whether, and where, a note can be saved from here. */
export type SavingPlace =
  | { readonly can: "wait" }
  | {
      readonly can: "save";
      readonly to: Destination;
      readonly person: Person;
      readonly isPicked: boolean;
    }
  | { readonly can: "not-here"; readonly why: SavingObstacle };

export type SavesHere = Extract<SavingPlace, { can: "save" }>;

/** The destination is the host's word, or the person's own pick where the host has none; the strongest reason against it comes first. */
export function findSavingPlace(host: HostState, mayGuestsWrite = false): SavingPlace {
  if (host.state === "connecting") return { can: "wait" };
  if (host.state === "outside") return { can: "not-here", why: host.why };
  const { destination, person, crossTenant, guest, archived, picked = false } = host.context;
  if (crossTenant) return { can: "not-here", why: "cross-tenant" };
  // Without a person there is nobody whose pick could be remembered.
  if (!person) return { can: "not-here", why: "no-person" };
  if (!destination) return { can: "not-here", why: toNoTeam(host.context) };
  if (archived) return { can: "not-here", why: "archived" };
  if (guest && !mayGuestsWrite) return { can: "not-here", why: "guest" };
  return { can: "save", to: destination, person, isPicked: picked };
}
