import type { Host } from "#tab/platform/Host.ts";

import { TeamsHost, type TeamsHostOptions } from "./teamsHost.ts";

export interface OpenHost {
  readonly around: TeamsHost;
  readonly host: Host;
}

let teams: TeamsHost | undefined;

/** The product's own host in a fresh copy of teams-js, once Teams has answered it. */
export async function openHost(options: TeamsHostOptions): Promise<OpenHost> {
  jest.resetModules();
  globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  teams = new TeamsHost(options);
  const { createHost } = await import("#tab/platform/createHost.ts");
  const host = createHost({ window, onTheme: () => undefined });
  host.connect();
  await until(() => host.current().state === "teams");
  return { around: teams, host };
}

export function leaveHost(): void {
  teams?.leave();
  teams = undefined;
}

export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
