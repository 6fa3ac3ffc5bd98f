import type { TeamsManifestLatest } from "@microsoft/app-manifest";

import { packageWords } from "../packageWords.ts";
import { type Fault, toFault } from "./Fault.ts";

/** The app, the sign-in and the bot are three things; one id for two of them lets one act as the other. */
export function findIdFaults(manifest: TeamsManifestLatest): readonly Fault[] {
  const bots = [...(manifest.bots ?? []), ...(manifest.composeExtensions ?? [])].flatMap(
    ({ botId }) => (botId === undefined ? [] : [botId.toLowerCase()]),
  );
  const app = manifest.id.toLowerCase();
  const signIn = manifest.webApplicationInfo?.id.toLowerCase();
  const all = [app, signIn, ...new Set(bots)];
  return [
    ...(new Set(all).size === all.length ? [] : [toFault("ids-mixed", packageWords.idTwice)]),
    ...(new Set(bots).size > 1 ? [toFault("ids-mixed", packageWords.twoBots)] : []),
    ...(all.some((id) => id !== undefined && /^[0-]+$/.test(id))
      ? [toFault("ids-mixed", packageWords.emptyId)]
      : []),
  ];
}
