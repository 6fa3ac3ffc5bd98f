import type { TeamsManifestLatest } from "@microsoft/app-manifest";

import type { PackageFiles } from "../toZip.ts";
import type { Fault } from "./Fault.ts";
import { findAddressFaults } from "./findAddressFaults.ts";
import { findCommandFaults } from "./findCommandFaults.ts";
import { findDomainFaults } from "./findDomainFaults.ts";
import { findIconFaults } from "./findIconFaults.ts";
import { findIdFaults } from "./findIdFaults.ts";
import { findNameFaults } from "./findNameFaults.ts";
import { findPermissionFaults } from "./findPermissionFaults.ts";
import { findSignInFaults } from "./findSignInFaults.ts";
import { listTexts } from "./listTexts.ts";

/** What is wrong with a package whose manifest Microsoft's schema takes. */
export function findUnseenFaults(
  manifest: TeamsManifestLatest,
  files: PackageFiles,
): readonly Fault[] {
  const texts = listTexts(manifest);
  return [
    ...findAddressFaults(texts, manifest.validDomains ?? []),
    ...findDomainFaults(manifest),
    ...findIconFaults(manifest, files),
    ...findIdFaults(manifest),
    ...findNameFaults(texts),
    ...findPermissionFaults(manifest),
    ...findCommandFaults(manifest),
    ...findSignInFaults(manifest),
  ];
}
