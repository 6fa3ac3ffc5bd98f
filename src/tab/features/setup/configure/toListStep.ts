import type { Need, NeedState } from "#graph/setup/SetUpRepository.ts";
import type { HostContext } from "#tab/platform/Host.ts";

import type { ListHealth } from "../useListHealth.ts";

/** How it stands with the list in the window in which a tab is added. */
export type ListStep =
  | "checking"
  | "no-team"
  | "not-here"
  | "there"
  | "done"
  | "missing"
  /** Only an administrator can make or mend the list, or add the team. */
  | "administrator"
  | "repair"
  | "offline"
  | "not-known";

const ofTheList: ReadonlySet<Need> = new Set([
  "list",
  "columns",
  "indexes",
  "unique-key",
  "uses-list",
]);

export function toListStep(context: HostContext, { reading, result }: ListHealth): ListStep {
  if (!context.destination) return "no-team";
  if (context.archived || context.crossTenant) return "not-here";
  if (result === "done") return "done";
  if (!reading) return "checking";
  const parts = reading.needs.filter(({ need }) => ofTheList.has(need));
  if (reading.needs.some(isForAdministrator)) return "administrator";
  if (parts.some(({ need, state }) => need === "list" && state === "missing")) return "missing";
  if (parts.some(({ state }) => state === "missing")) return "repair";
  if (parts.length > 0 && parts.every(({ state }) => state === "present")) return "there";
  return isOffline(reading.needs) || isUnreachable(reading) ? "offline" : "not-known";
}

const isForAdministrator = ({ fault }: NeedState): boolean =>
  fault === "not-added" || fault === "address-unknown" || fault === "list-not-ready";

const isOffline = (needs: readonly NeedState[]): boolean =>
  needs.some(({ fault }) => fault === "offline");

const isUnreachable = ({ settings }: NonNullable<ListHealth["reading"]>): boolean =>
  settings.state === "absent" && settings.fault === "unreachable";
