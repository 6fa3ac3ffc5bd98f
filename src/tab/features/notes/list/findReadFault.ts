import { GraphError } from "#graph/client/GraphError.ts";
import { SettingsProblem } from "#tab/platform/SettingsProblem.ts";

import type { StateOfNotes } from "./listWords.ts";

/** Which page a refused read leads to; undefined for what nobody foresaw, which is a bug and falls to the boundary. */
export function findReadFault(error: unknown): StateOfNotes | undefined {
  if (error instanceof SettingsProblem)
    return error.fault === "unreachable" ? "offline" : "settings";
  if (!(error instanceof GraphError)) return undefined;
  switch (error.fault) {
    case "signed-out":
    case "consent-needed":
    case "consent-refused":
      return "sign-in";
    case "not-allowed":
      return "not-allowed";
    case "not-found":
      return "not-found";
    case "offline":
      return "offline";
    case "busy":
      return "busy";
    default:
      return "failed";
  }
}
