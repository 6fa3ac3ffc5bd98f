import type { TokenAnswer, WantedToken } from "./nestedSignIn.ts";

export interface Weather {
  readonly method: string;
  readonly path: string;
  readonly times: number;
  readonly kind: string;
  readonly seconds?: number;
}

/** The sandbox's own HTTP surface, as this page uses it. */
export const sandboxServer = {
  async askToken(person: string, wanted: WantedToken): Promise<TokenAnswer> {
    const answer = await send("POST", "token", { ...wanted, person, consent: "needed" });
    return (await answer.json()) as TokenAnswer;
  },
  async expireTokens(): Promise<void> {
    await send("DELETE", "token");
  },
  async grantConsent(person: string, scopes: readonly string[]): Promise<void> {
    await send("POST", "consent", { person, scopes });
  },
  async grantConsentForAll(scopes: readonly string[]): Promise<void> {
    await send("POST", "consent", { scopes });
  },
  async withdrawConsent(person: string): Promise<void> {
    await send("DELETE", `consent?${new URLSearchParams({ person }).toString()}`);
  },
  async setWeather(weather: Weather): Promise<void> {
    await send("POST", "weather", weather);
  },
  async clearWeather(): Promise<void> {
    await send("DELETE", "weather");
  },
  /** What went wrong, in a sentence; empty when it was done. */
  async byHand(siteId: string, change: object): Promise<string> {
    const answer = await send("POST", "by-hand", { siteId, ...change });
    return answer.ok ? "" : ((await answer.json()) as { readonly error: string }).error;
  },
  async setVersions(kept: string | number): Promise<void> {
    await send("POST", "versions", { kept });
  },
  async setArchived(groupId: string, archived: boolean): Promise<void> {
    await send("POST", "archived", { groupId, archived });
  },
  async setSettingsFile(state: string): Promise<void> {
    await send("POST", "settings-file", { state });
  },
  /** Through Teams' servers to the bot: its status and what it said. */
  deliver: async (activity: object): Promise<unknown> => {
    const answer = await fetch("/host/invoke", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ activity }),
    });
    return answer.json();
  },
} as const;

const send = (method: string, path: string, body?: object) =>
  fetch(`/sandbox/${path}`, {
    method,
    ...(body
      ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
      : {}),
  });
