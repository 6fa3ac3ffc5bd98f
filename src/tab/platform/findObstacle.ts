import { GraphError } from "#graph/client/GraphError.ts";

import { SettingsProblem } from "./SettingsProblem.ts";
import { signInCodes } from "./signInCodes.ts";

/** What can stand between a person and what Microsoft 365 keeps: each leads to a page of its own. */
export type Obstacle =
  | "signed-out"
  | "consent-needed"
  | "consent-refused"
  | "administrator-needed"
  | "no-nested-sign-in"
  | "window-blocked"
  | "settings-bad"
  | "settings-missing"
  | "offline"
  | "busy"
  | "not-allowed"
  | "not-found"
  | "not-added"
  | "address-unknown"
  | "list-not-ready"
  | "failed";

export interface FoundObstacle {
  readonly obstacle: Obstacle;
  /** The settings that are wrong, by name. */
  readonly fields: readonly string[];
}

/** Which page a refusal leads to; undefined for what nobody foresaw, which is a bug and falls to the boundary. */
export function findObstacle(error: unknown): FoundObstacle | undefined {
  if (error instanceof SettingsProblem) {
    return { obstacle: settingsFaults[error.fault], fields: error.fields };
  }
  if (error instanceof GraphError) return { obstacle: toObstacle(error), fields: [] };
  return undefined;
}

const settingsFaults = {
  unreachable: "offline",
  missing: "settings-missing",
  bad: "settings-bad",
} as const;

function toObstacle({ fault, detail: { code } }: GraphError): Obstacle {
  switch (fault) {
    case "signed-out":
      if (code === signInCodes.windowBlocked) return "window-blocked";
      return code === signInCodes.noNestedSignIn ? "no-nested-sign-in" : "signed-out";
    case "consent-needed":
      return code === signInCodes.administratorNeeded ? "administrator-needed" : "consent-needed";
    case "consent-refused":
    case "not-allowed":
    case "not-found":
    case "not-added":
    case "address-unknown":
    case "list-not-ready":
    case "offline":
    case "busy":
      return fault;
    default:
      return "failed";
  }
}

/** Whether asking the person may help: the next attempt is then made inside their click. */
export const isCuredByAsking = (obstacle: string): boolean => curedByAsking.has(obstacle);

const curedByAsking: ReadonlySet<string> = new Set<Obstacle>([
  "signed-out",
  "window-blocked",
  "consent-needed",
  "consent-refused",
  "administrator-needed",
]);
