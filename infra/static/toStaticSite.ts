import { toAnswerHeaders } from "#extension/answerHeaders.ts";
import { withPublicAddress } from "#extension/publicAddress.ts";
import type { ServerSettings } from "#extension/settings.ts";
import { readSite } from "#extension/site.ts";

import { staticWords } from "./staticWords.ts";
import { toHostRules } from "./toHostRules.ts";

/** Everything that a host of files needs, by its path below the folder. */
export type StaticSite = ReadonlyMap<string, Uint8Array>;

export const rulesFile = "staticwebapp.config.json";
const pages = "pages/default/";
/** Paper has no theme. */
const printed = "pages/print/";

/**
 * The built tab as plain files. A host of files cannot look at `?theme=`, so the pages of one theme are enough; it packs
 * files itself, so the smaller copies stay behind.
 */
export function toStaticSite(settings: ServerSettings, root: string): StaticSite {
  const { config, frameAncestors, publicAddress } = settings;
  const files = new Map<string, Uint8Array>();
  for (const [name, { bytes }] of withPublicAddress(readSite(root), publicAddress)) {
    if (name.startsWith("assets/") || name.startsWith(printed)) files.set(name, bytes);
    if (name.startsWith(pages)) files.set(`pages/${name.slice(pages.length)}`, bytes);
  }
  const rules = toHostRules([...files.keys()], toAnswerHeaders({ root, config, frameAncestors }));
  files.set("config.json", toBytes(JSON.stringify(config)));
  files.set(rulesFile, toBytes(`${JSON.stringify(rules, null, 2)}\n`));
  // Azure takes no folder without the first; the rules answer before it is ever shown.
  files.set("index.html", toBytes(signpost));
  files.set("404.html", toBytes(signpost));
  return files;
}

const signpost = `<!doctype html><html lang="en-GB"><title>Technique Cards</title><p>${staticWords.lost}</p><p><a href="/app/">${staticWords.home}</a></p></html>\n`;

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
