import type { SiteRole } from "#sandbox/graph/createSiteGrants.ts";
import type { GraphEmulatorOptions } from "#sandbox/graph/GraphEmulator.ts";
import type { HandChange } from "#sandbox/graph/handChange.ts";
import type { Weather } from "#sandbox/graph/weather.ts";
import type { SamplePerson } from "./sampleTokens.ts";

/**
 * How well a fact is known. R: recorded. D: documented. M: machine-readable. C: code in use depends on it.
 * I: an issue report. A: our own inference, so unproved.
 */
type Strength = "R" | "D" | "M" | "C" | "I" | "A";

/** One thing that Microsoft Graph does, as raw requests and raw answers. */
export interface Fact {
  readonly section: string;
  readonly strength: Strength;
  readonly says: string;
  readonly options?: Pick<GraphEmulatorOptions, "versions" | "inlineColumns" | "exposeRetryAfter">;
  readonly given?: Given;
  /** What somebody did in the site in SharePoint itself, after what is given was there. */
  readonly byHand?: readonly HandChange[];
  /** Names of sites that the app was let into one by one, and with which role. */
  readonly grants?: Readonly<Record<string, SiteRole>>;
  /** The names of teams that are archived. */
  readonly archived?: readonly string[];
  readonly weather?: readonly Weather[];
  readonly exchanges: readonly FactExchange[];
}

/** What is there before the first request. */
export interface Given {
  readonly list: true;
  /** How many columns of the list are indexed in all, where it matters. */
  readonly indexes?: number;
  /** So many items that wait, all of the same month. */
  readonly rows?: number;
  /** One more item, after those. */
  readonly row?: Readonly<Record<string, string>>;
  /** The one state that the list's default view is made to show. */
  readonly view?: string;
}

export interface FactExchange {
  /** What somebody did in the site in SharePoint itself, just before this request. */
  readonly byHand?: readonly HandChange[];
  readonly request: {
    readonly method: string;
    /** After `/v1.0`, or a whole address; `{names}` stand for what is known or was captured. */
    readonly path: string;
    readonly as?: SamplePerson | "nobody" | "expired";
    readonly scopes?: readonly string[];
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    /** A body that is not JSON. */
    readonly text?: string;
  };
  /** Only what is written is compared; `dropped` means that the line was cut. */
  readonly answer: "dropped" | Expected;
  /** Names for parts of the answer's body, to be used in later requests. */
  readonly capture?: Readonly<Record<string, string>>;
}

export interface Expected {
  readonly status: number;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}
