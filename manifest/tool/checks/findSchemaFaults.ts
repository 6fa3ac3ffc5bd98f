import { AppManifestUtils } from "@microsoft/app-manifest";
import type { TeamsManifestLatest } from "@microsoft/app-manifest";

import { packageWords } from "../packageWords.ts";
import { type Fault, toFault } from "./Fault.ts";

const schema =
  "https://developer.microsoft.com/en-us/json-schemas/teams/v1.30/MicrosoftTeams.schema.json";

/** What Microsoft's schema refuses. It stands in the package and is never fetched: a manifest of another schema is not looked at. */
export async function findSchemaFaults(manifest: TeamsManifestLatest): Promise<readonly Fault[]> {
  const { $schema, manifestVersion }: Named = manifest;
  if ($schema !== schema || manifestVersion !== "1.30") {
    return [toFault("not-in-schema", packageWords.otherSchema)];
  }
  const said = await AppManifestUtils.validateAgainstSchema(manifest);
  return said.map((line) => toFault("not-in-schema", packageWords.notInSchema(line)));
}

/** What the file says of itself, which its type only supposes. */
interface Named {
  readonly $schema?: string;
  readonly manifestVersion: string;
}
