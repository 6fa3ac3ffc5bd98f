import type { GraphEmulatorOptions } from "./GraphEmulator.ts";
import { createSiteGrants, type SiteGrants } from "./createSiteGrants.ts";
import { createTeamStates, type TeamStates } from "./createTeamStates.ts";
import type { Store } from "./store/createStore.ts";
import type { Tenant } from "./tenant.ts";

/** What a route may reach. */
export interface World {
  readonly tenant: Tenant;
  readonly states: TeamStates;
  readonly grants: SiteGrants;
  readonly store: Store;
  readonly baseUrl: string;
  readonly keepsVersions: () => boolean;
  readonly keepsInlineColumns: boolean;
  /** The server's clock in whole seconds, `2026-11-22T10:20:30Z`. */
  readonly stampNow: () => string;
}

export const toWorld = (
  { tenant, baseUrl, inlineColumns, now = () => new Date() }: GraphEmulatorOptions,
  store: Store,
): World => ({
  tenant,
  states: createTeamStates(tenant),
  grants: createSiteGrants(),
  store,
  baseUrl,
  keepsVersions: () => store.versionSetting.get() !== "off",
  keepsInlineColumns: inlineColumns !== "dropped",
  stampNow: () => toWholeSeconds(now()),
});

/** SharePoint cuts milliseconds. */
export const toWholeSeconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, "Z");
