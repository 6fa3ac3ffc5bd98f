import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";

import { SettingsError, toServerSettings } from "#extension/settings.ts";

import type { SiteAccess } from "#graph/sites/siteAccess.ts";

import { packageWords } from "./packageWords.ts";
import type { Variant } from "./variant.ts";

export const environments = ["dev", "staging", "prod"] as const;
export type EnvironmentName = (typeof environments)[number];

/** What the templates in `manifest/` are filled with, by the name that stands in them. */
export type Values = Readonly<Record<string, string>>;

export interface PackageSettings {
  readonly values: Values;
  /** Where people of this tenant sign in. */
  readonly authority: string;
  readonly graph: string;
  /** Decides which permissions the application lists and an administrator agrees to. */
  readonly siteAccess: SiteAccess;
}

/** The settings of one environment as the server reads them, so that no package can be made for a server that would not start. */
export function toPackageSettings(env: Environment, { bot }: Variant): PackageSettings {
  // What people do with messages needs a secret; that is the server's affair, and none of the package's.
  const secrets = { MESSAGE_ACTION: undefined, SEAL_KEY: undefined, BOT_SECRET: undefined };
  const told: Environment = { ...env, ...secrets, ...(bot ? {} : { BOT_ID: undefined }) };
  const { settings, sentences } = readSettings(told);
  const missing = [
    ...(told["PUBLIC_ADDRESS"] === undefined ? [packageWords.noAddress] : []),
    ...(bot && told["BOT_ID"] === undefined ? [packageWords.noBot] : []),
  ];
  if (settings?.publicAddress === undefined || missing.length > 0) {
    throw new SettingsError([...sentences, ...missing]);
  }

  const { publicAddress, extension, config } = settings;
  const objectId = told["AAD_APP_OBJECT_ID"];
  return {
    authority: config.authority,
    graph: config.graph,
    siteAccess: config.siteAccess,
    values: {
      TEAMS_APP_ID: config.teamsAppId.toLowerCase(),
      CLIENT_ID: config.clientId.toLowerCase(),
      PUBLIC_ADDRESS: publicAddress,
      PUBLIC_HOST: new URL(publicAddress).host,
      ...(extension && { BOT_ID: extension.botId }),
      ...(objectId !== undefined && { AAD_APP_OBJECT_ID: objectId.toLowerCase() }),
    },
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

function readSettings(env: Environment) {
  try {
    return { settings: toServerSettings(env), sentences: [] };
  } catch (error) {
    if (error instanceof SettingsError) return { settings: undefined, sentences: error.sentences };
    throw error;
  }
}

/** A file of `env/`. A line without a value says no more than no line. */
export function readEnvironment(file: string): Environment {
  const lines = Object.entries(parseEnv(readFileSync(file, "utf8")));
  return Object.fromEntries(lines.filter(([, value]) => value !== ""));
}
