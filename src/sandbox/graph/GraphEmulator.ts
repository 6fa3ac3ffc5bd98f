import type { SiteRole } from "./createSiteGrants.ts";
import type { Hand } from "./handChange.ts";
import type { Caller, Tenant } from "./tenant.ts";
import type { TrafficEntry } from "./trafficEntry.ts";
import type { VersionsKept } from "./versionsKept.ts";
import type { Weather } from "./weather.ts";

export interface GraphEmulatorOptions {
  readonly tenant: Tenant;
  /** The SQLite file; in memory when it is left out. */
  readonly file?: string;
  /** Says whom a token speaks for; `undefined` when it is not a token of ours. */
  readonly verify: (token: string) => Promise<Caller | "expired" | undefined>;
  /** Where people find this emulator, without `/v1.0`: used in `@odata.context` and in next links. */
  readonly baseUrl: string;
  readonly now?: () => Date;
  /** Whether a browser may read `Retry-After`: Graph has been seen both ways. True by default. */
  readonly exposeRetryAfter?: boolean;
  /** How many versions of an item a list keeps, the present one included; 50 by default. */
  readonly versions?: VersionsKept;
  /** Whether a new list keeps the columns named in the same request; kept by default. */
  readonly inlineColumns?: "kept" | "dropped";
  /** How many requests the traffic remembers, the newest ones; 20,000 by default. */
  readonly remembered?: number;
}

export interface SeenList {
  readonly id: string;
  /** The end of its address, which stays when the list is renamed. */
  readonly name: string;
  readonly displayName: string;
}

export interface SeenColumn {
  readonly name: string;
  readonly indexed: boolean;
  readonly unique: boolean;
}

export interface SeenItem {
  readonly id: string;
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly lastModifiedBy: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface SeenVersion {
  readonly version: number;
  readonly at: string;
  /** The id of the person whose change it was. */
  readonly by: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A list with its items, put in place without requests. */
export interface FilledList {
  readonly displayName: string;
  readonly columns: readonly Readonly<Record<string, unknown>>[];
  readonly items: Iterable<FilledItem>;
}

export interface FilledItem {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly personId: string;
  /** What was written into it afterwards, one version each. */
  readonly later?: readonly FilledChange[];
}

export interface FilledChange {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly personId: string;
}

/** Microsoft Graph's v1.0 as far as its documents tell, as one function from Request to Response. */
export interface GraphEmulator {
  /** Rejects with `ConnectionDropped` when the weather cuts the line. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly weather: {
    /** Adds weather; where several fit a request, the one set first strikes. */
    readonly set: (weather: Weather) => void;
    readonly clear: () => void;
  };
  readonly traffic: {
    readonly list: () => readonly TrafficEntry[];
    readonly clear: () => void;
  };
  /** Looks inside without a request; a list is found by its id. */
  readonly lists: (siteId: string) => readonly SeenList[];
  readonly columns: (listId: string) => readonly SeenColumn[];
  /** Those whose number follows `after`, where it is given. */
  readonly items: (listId: string, after?: number) => readonly SeenItem[];
  /** Every version that is kept, newest first; none of an item that is not there. */
  readonly versionsOf: (listId: string, itemId: string) => readonly SeenVersion[];
  /** As when an owner changes the list settings; what a list keeps too much goes with an item's next change. */
  readonly setVersions: (kept: VersionsKept) => void;
  readonly isArchived: (groupId: string) => boolean;
  /** As when an owner archives the team in Teams, or brings it back. */
  readonly setArchived: (groupId: string, isArchived: boolean) => void;
  /** As when an administrator lets the app into one site, or takes that back: what `Sites.Selected` is good for. */
  readonly grantSite: (siteId: string, role: SiteRole | "none") => void;
  /** What an owner does in SharePoint itself. Throws `HandRefusal`. */
  readonly byHand: Hand;
  /** Makes the list if it is missing, adds the items, and answers the list's id. */
  readonly fill: (siteId: string, list: FilledList) => string;
  readonly close: () => void;
}
