import type { TeamsManifestLatest } from "@microsoft/app-manifest";

import { packageWords } from "../packageWords.ts";
import { type Fault, toFault } from "./Fault.ts";

/** What the product does use: who the person is, and in which team the tab stands. */
const used: readonly string[] = ["identity"];

/** Anything asked for that no page needs. */
export function findPermissionFaults(manifest: TeamsManifestLatest): readonly Fault[] {
  const asked: readonly string[] = [
    ...(manifest.permissions ?? []),
    ...(manifest.devicePermissions ?? []),
    ...(manifest.authorization?.permissions?.resourceSpecific ?? []).map(({ name }) => name),
  ];
  return asked
    .filter((name) => !used.includes(name))
    .map((name) => toFault("unused-permission", packageWords.unusedPermission(name)));
}
