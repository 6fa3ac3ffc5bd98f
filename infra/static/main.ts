// `npm run static -- --env dev|staging|prod --out folder`: the tab as plain files with their headers, for a host without our server.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { SettingsError, type ServerSettings, toServerSettings } from "#extension/settings.ts";
import { findSampleValues } from "#manifest/tool/findSampleValues.ts";
import {
  type EnvironmentName,
  readEnvironment,
  type Values,
} from "#manifest/tool/packageSettings.ts";
import { environmentFolder } from "#manifest/tool/places.ts";

import { readArguments } from "./readArguments.ts";
import { staticWords } from "./staticWords.ts";
import { rulesFile, toStaticSite } from "./toStaticSite.ts";

/** Files answer nobody: there is no bot, and nothing to seal. */
const withoutBot = {
  BOT_ID: undefined,
  BOT_SECRET: undefined,
  BOT_MANAGED_IDENTITY: undefined,
  MESSAGE_ACTION: undefined,
  SEAL_KEY: undefined,
};

const asked = readArguments(process.argv.slice(2));
if (typeof asked === "string") stop([asked, staticWords.usage]);
const { environment, folder } = asked;
const target = resolve(folder);
const settings = getSettings(environment);
const held = existsSync(target) ? readdirSync(target) : [];
if (held.length > 0 && !held.includes(rulesFile)) stop([staticWords.foreignFolder(folder)]);

const files = toStaticSite(settings, join(import.meta.dirname, "../../dist/tab"));
// What stands there from an earlier time would be served for ever.
rmSync(target, { recursive: true, force: true });
for (const [name, bytes] of files) {
  const path = join(target, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
say([
  staticWords.written(files.size, folder),
  ...(settings.publicAddress === undefined ? [staticWords.noAddress] : []),
  staticWords.without,
]);

function getSettings(name: EnvironmentName): ServerSettings {
  const shown = `env/.env.${name}`;
  const file = join(environmentFolder, `.env.${name}`);
  if (!existsSync(file)) stop([staticWords.noFile(shown)]);
  const env = readEnvironment(file);
  const samples = name === "dev" ? [] : findSampleValues(toValues(env));
  if (samples.length > 0) stop([staticWords.inFile(shown), ...samples.map(staticWords.sample)]);
  try {
    return toServerSettings({ ...env, ...withoutBot });
  } catch (error) {
    if (error instanceof SettingsError) stop([staticWords.inFile(shown), ...error.sentences]);
    throw error;
  }
}

function toValues(env: ReturnType<typeof readEnvironment>): Values {
  return Object.fromEntries(Object.entries(env).map(([line, value]) => [line, value ?? ""]));
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

function stop(lines: readonly string[]): never {
  process.stderr.write(`${[...lines, staticWords.notWritten].join("\n")}\n`);
  process.exit(1);
}
