// `npm run package -- --env dev|staging|prod [--no-bot] [--message-action]`: the package that an administrator uploads to Teams, and
// the application that people sign in to, into `manifest/build/`. Nothing is written unless everything is right.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { SettingsError } from "#extension/settings.ts";

import { checkPackage } from "./checks/checkPackage.ts";
import { createEntraManifest, createPackage } from "./createPackage.ts";
import { findSampleValues } from "./findSampleValues.ts";
import { type PackageSettings, readEnvironment, toPackageSettings } from "./packageSettings.ts";
import { packageWords } from "./packageWords.ts";
import { environmentFolder, manifestFolder } from "./places.ts";
import { type Arguments, readArguments } from "./readArguments.ts";
import { toConsentAddress } from "./toConsentAddress.ts";
import { toZip } from "./toZip.ts";
import { toVariantName } from "./variant.ts";

const asked = readArguments(process.argv.slice(2));
if (typeof asked === "string") stop([asked, packageWords.usage]);
const { environment, variant } = asked;
// The folder of another house, for tests that break something in it.
const folder = process.env["MANIFEST_FOLDER"] ?? manifestFolder;
const build = join(folder, "build");
const zipName = `technique-cards-${environment}${toVariantName(variant)}.zip`;
// What stands there from an earlier time must not be taken for what was refused now.
rmSync(join(build, zipName), { force: true });

const settings = getSettings(asked);
const samples = environment === "dev" ? [] : findSampleValues(settings.values);
if (samples.length > 0) {
  stop(samples.map((name) => packageWords.refused("placeholder-left", packageWords.sample(name))));
}
const files = createPackage(folder, settings, variant);
const faults = await checkPackage(files);
if (faults.length > 0) {
  stop(faults.map(({ name, sentence }) => packageWords.refused(name, sentence)));
}

mkdirSync(build, { recursive: true });
const zip = toZip(files);
const entraName = `entra-${environment}.json`;
writeFileSync(join(build, zipName), zip);
writeFileSync(join(build, entraName), createEntraManifest(folder, settings));
const hash = createHash("sha256").update(zip).digest("hex");
say([
  packageWords.packed(`manifest/build/${zipName}`, zip.length, hash),
  packageWords.entra(`manifest/build/${entraName}`),
  packageWords.consent(toConsentAddress(settings, "first")),
  packageWords.consentAll(toConsentAddress(settings, "all")),
  ...(variant.messageAction ? [packageWords.actionNeeds] : []),
]);

function getSettings({ environment: name, variant: wanted }: Arguments): PackageSettings {
  const file = join(environmentFolder, `.env.${name}`);
  const shown = `env/.env.${name}`;
  if (!existsSync(file)) stop([packageWords.noFile(shown)]);
  try {
    return toPackageSettings(readEnvironment(file), wanted);
  } catch (error) {
    if (error instanceof SettingsError) {
      return stop([packageWords.inFile(shown), ...error.sentences]);
    }
    throw error;
  }
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

function stop(lines: readonly string[]): never {
  process.stderr.write(`${[...lines, packageWords.notPacked].join("\n")}\n`);
  process.exit(1);
}
