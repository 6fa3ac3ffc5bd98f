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
  readonly $schema: string;
  readonly version: string;
  readonly id: string;
  readonly localizationInfo: { readonly defaultLanguageTag: string };
  readonly developer: Readonly<Record<"websiteUrl" | "privacyUrl" | "termsOfUseUrl", string>>;
  readonly description: { readonly full: string };
  readonly accentColor: string;
  readonly configurableTabs: readonly { readonly configurationUrl: string }[];
  readonly staticTabs: readonly { readonly entityId: string; readonly contentUrl?: string }[];
  readonly bots?: readonly { readonly botId: string }[];
  readonly composeExtensions?: readonly {
    readonly commands: readonly Command[];
    readonly messageHandlers: readonly { readonly value: { readonly domains: string[] } }[];
  }[];
  readonly permissions: readonly string[];
  readonly authorization?: unknown;
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: {
    readonly nestedAppAuthInfo: readonly { readonly scopes: readonly string[] }[];
  };
  readonly supportsChannelFeatures: string;
}

interface Command {
  readonly id: string;
  readonly type: string;
  readonly parameters?: readonly { readonly name: string }[];
}

export const readManifest = (files: PackageFiles): Manifest =>
  JSON.parse(new TextDecoder().decode(files["manifest.json"])) as Manifest;

/** The package with another text at one place of its manifest, such as `/name/short`. */
export function withText(files: PackageFiles, place: string, text: string): PackageFiles {
  const manifest = readManifest(files);
  const names = place.split("/").slice(1);
  const last = names.pop() ?? "";
  const found = names.reduce<unknown>(
    (part, name) => (part as Readonly<Record<string, unknown>>)[name],
    manifest,
  );
  (found as Record<string, string>)[last] = text;
  return { ...files, "manifest.json": new TextEncoder().encode(JSON.stringify(manifest)) };
}
