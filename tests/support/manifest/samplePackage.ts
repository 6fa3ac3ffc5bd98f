import { join } from "node:path";

import { createPackage } from "#manifest/tool/createPackage.ts";
import { readEnvironment, toPackageSettings } from "#manifest/tool/packageSettings.ts";
import type { PackageFiles } from "#manifest/tool/toZip.ts";
import type { Variant } from "#manifest/tool/variant.ts";

const root = join(import.meta.dirname, "../../..");

export const variants = {
  usual: { bot: true, messageAction: false },
  "no bot": { bot: false, messageAction: false },
  "message action": { bot: true, messageAction: true },
} as const satisfies Readonly<Record<string, Variant>>;

export const sampleSettings = (variant: Variant = variants.usual) =>
  toPackageSettings(readEnvironment(join(root, "env/.env.dev")), variant);

/** A package as `npm run package -- --env dev` makes it. */
export const samplePackage = (variant: Variant = variants.usual): PackageFiles =>
  createPackage(join(root, "manifest"), sampleSettings(variant), variant);

/** A manifest, as far as tests speak of it. */
export interface Manifest {
  $schema: string;
  version: string;
  id: string;
  localizationInfo: { defaultLanguageTag: string };
  developer: { name: string; websiteUrl: string; privacyUrl: string; termsOfUseUrl: string };
  name: { short: string; full: string };
  description: { short: string; full: string };
  icons: { color: string; outline: string };
  accentColor: string;
  configurableTabs: { configurationUrl: string; scopes: string[]; context: string[] }[];
  staticTabs: { entityId: string; contentUrl?: string; websiteUrl?: string; scopes: string[] }[];
  bots?: { botId: string; scopes: string[] }[];
  composeExtensions?: {
    botId: string;
    commands: { id: string; type: string; context: string[]; parameters?: { name: string }[] }[];
    messageHandlers: { value: { domains: string[] } }[];
  }[];
  permissions: string[];
  authorization?: unknown;
  validDomains: string[];
  webApplicationInfo: {
    id: string;
    nestedAppAuthInfo: { redirectUri: string; scopes: string[]; claims: string }[];
  };
  supportsChannelFeatures: string;
}

export const readManifest = (files: PackageFiles): Manifest =>
  JSON.parse(new TextDecoder().decode(files["manifest.json"])) as Manifest;

/** The package with another manifest. */
export function withManifest(
  files: PackageFiles,
  change: (manifest: Manifest) => void,
): PackageFiles {
  const manifest = readManifest(files);
  change(manifest);
  return { ...files, "manifest.json": new TextEncoder().encode(JSON.stringify(manifest)) };
}
