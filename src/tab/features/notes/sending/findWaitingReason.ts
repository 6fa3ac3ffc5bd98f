import { GraphError } from "#graph/client/GraphError.ts";
import type { NotSentReason } from "#graph/notes/NotesRepository.ts";
import { SettingsProblem } from "#tab/platform/SettingsProblem.ts";

/** Why a note waits when the app could not even ask; undefined for what nobody foresaw. */
export function findWaitingReason(error: unknown): NotSentReason | undefined {
  if (error instanceof SettingsProblem) return "unavailable";
  if (!(error instanceof GraphError)) return undefined;
  switch (error.fault) {
    case "signed-out":
    case "consent-needed":
    case "consent-refused":
      return "sign-in-needed";
    case "offline":
      return "offline";
    case "busy":
      return "busy";
    default:
      return "unavailable";
  }
}
