import type { TeamsManifestLatest } from "@microsoft/app-manifest";

import { packageWords } from "../packageWords.ts";
import { type Fault, toFault } from "./Fault.ts";

/** One whole host, with a port at most: no `https://`, no path, no `*`, no name without a dot, no number. */
const host =
  /^(?!.*\.\d+(?::|$))(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*(?::\d{1,5})?$/;

/** Domains that let in more than the app itself: other people's pages under the same name, or a whole kind of hosts. */
export function findDomainFaults(manifest: TeamsManifestLatest): readonly Fault[] {
  const valid = manifest.validDomains ?? [];
  const unfurled = (manifest.composeExtensions ?? []).flatMap(({ messageHandlers = [] }) =>
    messageHandlers.flatMap(({ value }) => value.domains ?? []),
  );
  const wide = [...valid, ...unfurled].filter((text) => !host.test(text));
  const strange = unfurled.filter((text) => !wide.includes(text) && !valid.includes(text));
  return [
    ...(valid.length === 1 ? [] : [toFault("wide-domain", packageWords.oneDomain)]),
    ...wide.map((text) => toFault("wide-domain", packageWords.wideDomain(text))),
    ...strange.map((text) => toFault("wide-domain", packageWords.otherDomain(text))),
  ];
}
