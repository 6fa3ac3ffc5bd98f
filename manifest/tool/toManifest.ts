import type { TeamsManifestLatest } from "@microsoft/app-manifest";

import type { SiteAccess } from "#graph/sites/siteAccess.ts";

import { fillTemplate } from "./fillTemplate.ts";
import type { Values } from "./packageSettings.ts";
import type { Variant } from "./variant.ts";

/** `manifest.json` and `messageAction.json` as they stand in `manifest/`. */
export interface Templates {
  readonly manifest: string;
  readonly messageAction: string;
}

/** The manifest of one variant: the template is the one with the bot and without the message action. */
export function toManifest(
  templates: Templates,
  values: Values,
  { bot, messageAction, siteAccess }: Variant & { readonly siteAccess: SiteAccess },
): TeamsManifestLatest {
  const manifest = JSON.parse(fillTemplate(templates.manifest, values)) as TeamsManifestLatest;
  if (siteAccess === "selected") {
    for (const entry of manifest.webApplicationInfo?.nestedAppAuthInfo ?? []) {
      entry.scopes = ["Sites.Selected"];
    }
  }
  const extensions = manifest.composeExtensions ?? [];
  if (!bot) {
    delete manifest.bots;
    delete manifest.composeExtensions;
  } else if (messageAction) {
    const action = JSON.parse(fillTemplate(templates.messageAction, values)) as Command;
    for (const extension of extensions) extension.commands?.push(action);
  }
  return manifest;
}

type Extension = NonNullable<TeamsManifestLatest["composeExtensions"]>[number];
type Command = NonNullable<Extension["commands"]>[number];
