import type { BrowserContext, Page } from "@playwright/test";

import type { TeamsBrowser } from "../createTeamsBrowser.ts";
import type { Screen } from "../noteJourney.ts";
import type { Tenant } from "../tenant.ts";
import type { Visit } from "../toHostAddress.ts";

/** What there is before a page is opened. */
export interface PageWorld {
  readonly tenant: Tenant;
  readonly teams: TeamsBrowser;
  readonly context: BrowserContext;
}

/** One page in one state, and how a person comes to see it. */
export interface PageToSee {
  /** Names its pictures, so in small letters and hyphens. */
  readonly name: string;
  /** Where in Teams it is opened; the sample ward's channel as Ben where nothing is said. */
  readonly visit?: Visit;
  /** An address below the tab's own, in a browser without Teams. */
  readonly address?: string;
  /** The name of the frame around it, where that is one of Teams' windows. */
  readonly frame?: string;
  readonly before?: (world: PageWorld) => void | Promise<void>;
  readonly open?: (screen: Screen, page: Page, world: PageWorld) => void | Promise<void>;
  /** The one heading of the first level. */
  readonly heading: string | RegExp;
  /** What else must be read there: the words that say the state. */
  readonly says?: string | RegExp;
  /** What the browser may complain of, because the state is about it. */
  readonly complaint?: RegExp;
}
