import type { Destination } from "#graph/sites/destination.ts";

import type { Person } from "./Host.ts";

/** A team that a person picked where there is none around the tab: its root site, so never a channel's. */
export type PickedTeam = Extract<Destination, { readonly kind: "team" }>;

/** Each person's own pick, remembered on the device until they pick another. */
export interface TeamPicks {
  /** The same object until it changes, for `useSyncExternalStore`. */
  readonly find: (person: Person | undefined) => PickedTeam | undefined;
  readonly pick: (person: Person, team: PickedTeam) => void;
  readonly forget: (person: Person) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}
