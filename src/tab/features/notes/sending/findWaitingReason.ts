import { GraphError } from "#graph/client/GraphError.ts";
import type { NotSentReason } from "#graph/notes/NotesRepository.ts";
import { SettingsProblem } from "#tab/platform/SettingsProblem.ts";
import { signInCodes } from "#tab/platform/signInCodes.ts";

/** Why a note waits; what no further try can cure by itself has a word of its own. */
export type WaitingReason =
  NotSentReason | "settings" | "no-nested-sign-in" | "administrator-needed";

const ofSignIn: ReadonlyMap<string | undefined, WaitingReason> = new Map([
  [signInCodes.noNestedSignIn, "no-nested-sign-in"],
  [signInCodes.administratorNeeded, "administrator-needed"],
]);

/** The reason of a save that came back without having sent the note. */
export const toWaitingReason = ({
  why,
  code,
}: {
  readonly why: NotSentReason;
  readonly code?: string;
}): WaitingReason => ofSignIn.get(code) ?? why;

/** Why a note waits when the app could not even ask; undefined for what nobody foresaw. */
export function findWaitingReason(error: unknown): WaitingReason | undefined {
  if (error instanceof SettingsProblem) return "settings";
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
