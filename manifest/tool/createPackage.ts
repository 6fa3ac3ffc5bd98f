import { readFileSync } from "node:fs";
import { join } from "node:path";

import { fillTemplate } from "./fillTemplate.ts";
import type { PackageSettings } from "./packageSettings.ts";
import { toManifest } from "./toManifest.ts";
import type { PackageFiles } from "./toZip.ts";
import type { Variant } from "./variant.ts";

/** The three files that Teams takes, as they stand in `folder` and filled with the settings. */
export function createPackage(
  folder: string,
  { values }: PackageSettings,
  variant: Variant,
): PackageFiles {
  const read = (name: string) => readFileSync(join(folder, name));
  const templates = {
    manifest: read("manifest.json").toString(),
    messageAction: read("messageAction.json").toString(),
  };
  return {
    "manifest.json": toJson(toManifest(templates, values, variant)),
    "color.png": read("color.png"),
    "outline.png": read("outline.png"),
  };
}

/** The application that people sign in to, as Entra takes it: filled in, and without an object id where none is known yet. */
export function createEntraManifest(folder: string, { values }: PackageSettings): Uint8Array {
  const template = readFileSync(join(folder, "aad.manifest.json"), "utf8");
  const { id, ...rest } = JSON.parse(fillTemplate(template, values)) as { readonly id: string };
  return toJson(values["AAD_APP_OBJECT_ID"] === undefined ? rest : { id, ...rest });
}

const toJson = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
