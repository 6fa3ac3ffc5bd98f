import type { TeamsManifestLatest } from "@microsoft/app-manifest";

import { packageWords } from "../packageWords.ts";
import { scopeNames } from "../scopes.ts";
import { type Fault, toFault } from "./Fault.ts";

/** Character by character as the sign-in sends it: Teams fetches a token beforehand only for the very same words. */
const claims = '{"access_token":{"xms_cc":{"values":["CP1"]}}}';

/** Nested sign-in works for the one host, for claims that the page answers and for permissions that are asked first. */
export function findSignInFaults(manifest: TeamsManifestLatest): readonly Fault[] {
  const entries = manifest.webApplicationInfo?.nestedAppAuthInfo ?? [];
  const [host = ""] = manifest.validDomains ?? [];
  // The package alone does not say which of the two its server is set to.
  const first = [...new Set([...scopeNames("first", "all"), ...scopeNames("first", "selected")])];
  const isRight =
    entries.length === 1 &&
    entries.every(
      (entry) =>
        entry.redirectUri === `brk-multihub://${host}` &&
        entry.claims === claims &&
        entry.scopes.length > 0 &&
        entry.scopes.every((scope) => first.includes(scope)),
    );
  return isRight ? [] : [toFault("sign-in-address", packageWords.signInAddress(host, first))];
}
