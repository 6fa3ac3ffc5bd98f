import { readFileSync } from "node:fs";
import { join } from "node:path";

import { fillTemplate } from "./fillTemplate.ts";
import type { PackageSettings } from "./packageSettings.ts";
import { scopeIds } from "./scopes.ts";
import { toManifest } from "./toManifest.ts";
import type { PackageFiles } from "./toZip.ts";
import type { Variant } from "./variant.ts";

const lockedDownNotes =
  "Delegated permissions only: the app never reaches more than the person who uses it. Sites.Selected: it reaches only sites that an administrator let it into. GroupMember.Read.All: when somebody opens the page on which notes are checked.";

/** The three files that Teams takes, as they stand in `folder` and filled with the settings. */
export function createPackage(
  folder: string,
  { values, siteAccess }: PackageSettings,
  variant: Variant,
): PackageFiles {
  const read = (name: string) => readFileSync(join(folder, name));
  const templates = {
    manifest: read("manifest.json").toString(),
    messageAction: read("messageAction.json").toString(),
  };
  return {
    "manifest.json": toJson(toManifest(templates, values, { ...variant, siteAccess })),
    "color.png": read("color.png"),
    "outline.png": read("outline.png"),
  };
}

/** The application that people sign in to, as Entra takes it: filled in, and without an object id where none is known yet. */
export function createEntraManifest(
  folder: string,
  { values, siteAccess }: PackageSettings,
): Uint8Array {
  const template = readFileSync(join(folder, "aad.manifest.json"), "utf8");
  const { id, ...whole } = JSON.parse(fillTemplate(template, values)) as Application;
  const rest = siteAccess === "selected" ? toLockedDown(whole) : whole;
  return toJson(values["AAD_APP_OBJECT_ID"] === undefined ? rest : { id, ...rest });
}

interface Application {
  readonly id: string;
  readonly notes: string;
  readonly requiredResourceAccess: readonly { readonly resourceAppId: string }[];
}

/** The same application, whose tokens open only those sites that an administrator let it into. */
function toLockedDown(application: Omit<Application, "id">): object {
  const resourceAccess = scopeIds("selected").map((id) => ({ id, type: "Scope" }));
  return {
    ...application,
    notes: lockedDownNotes,
    requiredResourceAccess: application.requiredResourceAccess.map(({ resourceAppId }) => ({
      resourceAppId,
      resourceAccess,
    })),
  };
}

const toJson = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
