import type { HostContext, HostState } from "#tab/platform/Host.ts";

import { inWard7 } from "./createTestHost.ts";

/** Asha where Teams names no team: her own page, unless the test says otherwise. */
export const inNoTeam = (changes: Partial<HostContext> = {}): HostState =>
  without("destination", inWard7({ surface: "personal", ...changes }));

/** A channel in which Teams does not say who is at the device. */
export const inWard7Unknown = (): HostState => without("person", inWard7());

function without(name: keyof HostContext, host: HostState): HostState {
  if (host.state !== "teams") return host;
  const left = Object.entries(host.context).filter(([given]) => given !== name);
  return { state: "teams", context: Object.fromEntries(left) as unknown as HostContext };
}
