import type { Destination } from "#graph/sites/destination.ts";
import type { GraphEmulator } from "#sandbox/graph/GraphEmulator.ts";

import type { Random } from "./random.ts";
import type { SimulatedTime } from "./simulatedTime.ts";

export interface Actor {
  readonly name: string;
  readonly id: string;
  readonly tenantId: string;
  /** Where this person may write. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly to: Destination;
  readonly siteId: string;
}

/** What all the people and their tabs stand on. */
export interface CampaignWorld {
  readonly time: SimulatedTime;
  readonly random: Random;
  readonly emulator: GraphEmulator;
  /** How likely a tab is to die at each touch of the world outside. */
  readonly mortality: () => number;
  /** How long a request and its answer take, in seconds; more than the client's patience at times. */
  readonly delay: () => number;
  /** How likely sign-in is to be refused without a window. */
  readonly signInTrouble: () => number;
  /** Hears what happens at a tab, for looking into a fault. */
  readonly trace: (who: string, what: string) => void;
  /** Part of the client's care is taken out, to see the campaign fail. */
  readonly without: ReadonlySet<"read-back">;
}
