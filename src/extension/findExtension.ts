import type { TechniqueId } from "#domain/cards/technique.ts";

import { defaultBotKeys, type ExtensionSettings } from "./extensionSettings.ts";

interface Told {
  readonly BOT_ID?: string | undefined;
  readonly BOT_KEYS?: string | undefined;
  readonly BOT_SECRET?: string | undefined;
  readonly BOT_MANAGED_IDENTITY: "yes" | "no";
  readonly SIGN_IN_KEYS?: string | undefined;
  readonly SEAL_KEY?: string | undefined;
  readonly MESSAGE_ACTION: "yes" | "no";
  readonly FEATURED_CARDS: readonly TechniqueId[];
  readonly PUBLIC_ADDRESS?: string | undefined;
  readonly TENANT_ID: string;
}

interface Tab {
  readonly clientId: string;
  readonly authority: string;
  readonly teamsAppId: string;
}

/** The message extension's settings, or nothing where no bot is named. */
export function findExtension(told: Told, tab: Tab): ExtensionSettings | undefined {
  const { BOT_ID: botId, PUBLIC_ADDRESS: publicAddress } = told;
  if (botId === undefined || publicAddress === undefined) return undefined;
  return {
    // Tokens carry ids in small letters, whatever the environment does.
    botId: botId.toLowerCase(),
    tenantId: told.TENANT_ID.toLowerCase(),
    clientId: tab.clientId.toLowerCase(),
    authority: tab.authority.toLowerCase(),
    publicAddress,
    teamsAppId: tab.teamsAppId,
    botKeys: told.BOT_KEYS ?? defaultBotKeys,
    signInKeys: told.SIGN_IN_KEYS ?? `${tab.authority}/discovery/v2.0/keys`,
    featured: told.FEATURED_CARDS,
    sealKey: told.MESSAGE_ACTION === "yes" ? told.SEAL_KEY : undefined,
    credentials: findCredentials(told),
  };
}

function findCredentials({ BOT_SECRET: secret, BOT_MANAGED_IDENTITY: managed }: Told) {
  if (secret !== undefined) return { secret };
  return managed === "yes" ? ({ managedIdentity: true } as const) : undefined;
}
