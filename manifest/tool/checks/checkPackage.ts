import type { TeamsManifestLatest } from "@microsoft/app-manifest";

import { packageWords } from "../packageWords.ts";
import type { PackageFiles } from "../toZip.ts";
import { type Fault, toFault } from "./Fault.ts";
import { findLongTexts } from "./findLongTexts.ts";
import { findPlaceholders } from "./findPlaceholders.ts";
import { findSchemaFaults } from "./findSchemaFaults.ts";
import { findUnseenFaults } from "./findUnseenFaults.ts";
import { listTexts } from "./listTexts.ts";

/**
 * Everything that is wrong with a package: what Microsoft's schema says, and what it does not see. A placeholder or a text
 * that is too long breaks the schema as well, so these come first and are called by their own names.
 */
export async function checkPackage(files: PackageFiles): Promise<readonly Fault[]> {
  const manifest = readManifest(files["manifest.json"]);
  if (!manifest) return [toFault("not-in-schema", packageWords.noManifest)];
  const texts = listTexts(manifest);
  const plain = [...findPlaceholders(texts), ...findLongTexts(texts)];
  if (plain.length > 0) return plain;
  const refused = await findSchemaFaults(manifest);
  return refused.length > 0 ? refused : findUnseenFaults(manifest, files);
}

function readManifest(bytes: Uint8Array | undefined): TeamsManifestLatest | undefined {
  try {
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as TeamsManifestLatest);
  } catch {
    return undefined;
  }
}
