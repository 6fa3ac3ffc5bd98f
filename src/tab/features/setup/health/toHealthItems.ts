import { everyNeed } from "#graph/setup/everyNeed.ts";
import type { Need, NeedState } from "#graph/setup/SetUpRepository.ts";
import type { HostState } from "#tab/platform/Host.ts";
import type { PageFacts } from "#tab/platform/pageFacts.ts";

import type { HealthReading, SettingsState } from "../readHealth.ts";
import type { HealthItem, Trouble } from "./healthItem.ts";
import { toNeedTrouble } from "./toNeedTrouble.ts";

/** Everything that the product needs, in the order in which one thing stands on another. */
export function toHealthItems(
  host: HostState,
  { nestedSignIn }: PageFacts,
  { settings, needs, clockError }: HealthReading,
): readonly HealthItem[] {
  return [
    { id: "page", state: "present" },
    toSettingsItem(settings),
    toTeamsItem(host),
    toNestedItem(host, nestedSignIn),
    toTeamItem(host),
    ...everyNeed.map((need) => toNeedItem(need, needs)),
    ...(clockError === undefined ? [] : [toClockItem(clockError)]),
    ...(isLockedDown(settings) ? [{ id: "other-teams", state: "off" } as const] : []),
    { id: "extension", state: "not-yet" },
  ];
}

const isLockedDown = (settings: SettingsState): boolean =>
  settings.state === "present" && settings.siteAccess === "selected";

/** More than this and a device asks for other days than its server lives in. */
const mostError = 10 * 60 * 1000;

const toClockItem = (error: number): HealthItem =>
  Math.abs(error) <= mostError
    ? { id: "clock", state: "present" }
    : { id: "clock", state: "missing", trouble: "clock-wrong" };

function toSettingsItem(settings: SettingsState): HealthItem {
  if (settings.state === "present") return { id: "settings", state: "present" };
  const { fault, fields: details } = settings;
  if (fault === "unreachable") {
    return { id: "settings", state: "unknown", trouble: "offline", fault };
  }
  const trouble = fault === "bad" ? "settings-bad" : "settings-missing";
  return { id: "settings", state: "missing", trouble, fault, details };
}

function toTeamsItem(host: HostState): HealthItem {
  if (host.state === "teams") {
    return { id: "teams", state: host.context.alone ? "unknown" : "present" };
  }
  const isSilent = host.state === "outside" && host.why === "silent";
  return { id: "teams", state: "missing", trouble: isSilent ? "silent" : "browser" };
}

function toNestedItem(host: HostState, nestedSignIn: boolean): HealthItem {
  if (nestedSignIn) return { id: "nested-sign-in", state: "present" };
  return host.state === "teams" && !host.context.alone
    ? { id: "nested-sign-in", state: "missing", trouble: "no-nested-sign-in" }
    : { id: "nested-sign-in", state: "unknown" };
}

function toTeamItem(host: HostState): HealthItem {
  if (host.state !== "teams") return { id: "team", state: "unknown" };
  const trouble = findTeamTrouble(host);
  return trouble ? { id: "team", state: "missing", trouble } : { id: "team", state: "present" };
}

function findTeamTrouble({ context }: Extract<HostState, { state: "teams" }>): Trouble | undefined {
  if (!context.destination) return "no-team";
  if (context.crossTenant) return "cross-tenant";
  return context.archived ? "archived" : undefined;
}

function toNeedItem(id: Need, needs: readonly NeedState[]): HealthItem {
  const found = needs.find(({ need }) => need === id);
  if (!found) return { id, state: "unknown" };
  const { state, fault, details } = found;
  const trouble = toNeedTrouble(found);
  const hasList = needs.some((one) => one.need === "list" && one.state === "present");
  const isUnproved = id === "notes-shown" && state === "unknown" && !trouble && hasList;
  return {
    id,
    state,
    ...(trouble ? { trouble } : {}),
    ...(isUnproved ? { isUnproved } : {}),
    ...(fault ? { fault } : {}),
    ...(details ? { details } : {}),
  };
}
