import type { BrowserContext } from "@playwright/test";

import type { TeamsBrowser } from "./createTeamsBrowser.ts";
import { readStorage } from "./readStorage.ts";
import { names } from "./realNames.ts";
import type { Tenant } from "./tenant.ts";

/** Where a person's words were seen, a line for each place; the body of a save to Graph is where they belong. */
export async function whereWordsWent(
  words: string,
  { tenant, teams, devices }: Watched,
): Promise<readonly string[]> {
  const kept = await Promise.all(devices.map(readStorage));
  const requests = tenant.seen().flatMap((request) => {
    const isSave =
      ["POST", "PATCH"].includes(request.method) &&
      request.url.startsWith(`https://${names.graph}/`);
    const where = `${request.method} ${new URL(request.url).host}`;
    return [
      { place: `the address of ${where}`, text: decodeURIComponent(request.url) },
      { place: `a header of ${where}`, text: decodeURIComponent(request.headers) },
      ...(isSave ? [] : [{ place: `the body of ${where}`, text: request.body }]),
    ];
  });
  const places = [
    ...requests,
    ...kept.map((text) => ({ place: "the device", text })),
    { place: "the console", text: teams.said().join("\n") },
    { place: "an error", text: teams.errors().join("\n") },
    { place: "the server's log", text: tenant.serverLog() },
  ];
  return places.filter(({ text }) => text.includes(words)).map(({ place }) => place);
}

interface Watched {
  readonly tenant: Tenant;
  readonly teams: TeamsBrowser;
  readonly devices: readonly BrowserContext[];
}
