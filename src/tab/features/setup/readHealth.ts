import { GraphError } from "#graph/client/GraphError.ts";
import type { GraphFault } from "#graph/client/GraphFault.ts";
import type { NeedState, SetUpOutcome } from "#graph/setup/SetUpRepository.ts";
import type { Destination } from "#graph/sites/destination.ts";
import type { SiteAccess } from "#graph/sites/siteAccess.ts";
import type { Services } from "#tab/platform/services.ts";
import { type SettingsFault, SettingsProblem } from "#tab/platform/SettingsProblem.ts";

/** What is known of `/config.json`. */
export type SettingsState =
  | { readonly state: "present"; readonly siteAccess: SiteAccess }
  | { readonly state: "absent"; readonly fault: SettingsFault; readonly fields: readonly string[] };

/** What one look at the settings and the team's lists came to. */
export interface HealthReading {
  readonly settings: SettingsState;
  /** Empty where there is no team, or nothing could be asked. */
  readonly needs: readonly NeedState[];
  /** How far this device's clock is wrong, in milliseconds; undefined where no server has said what day it is. */
  readonly clockError?: number;
  /** ISO time of the look. */
  readonly at: string;
}

/** Why a set-up did not come about; `settings` when the server's own settings are missing or wrong. */
export type SetUpRefusal =
  Extract<SetUpOutcome, { readonly outcome: "not-done" }>["why"] | "settings";

export interface SetUpResult {
  /** Undefined when it was done. */
  readonly refusal?: SetUpRefusal;
  readonly needs: readonly NeedState[];
}

type HealthServices = Pick<Services, "settings" | "listSetUp" | "clock">;

/** Looks and never changes anything; refusals are part of the answer, and only a bug is thrown. */
export async function readHealth(
  services: HealthServices,
  to: Destination | undefined,
  mayAsk: boolean,
): Promise<HealthReading> {
  const [settings, needs] = await Promise.all([
    readSettings(services),
    to ? readNeeds(services, to, mayAsk) : [],
  ]);
  const { clock } = services;
  const clockError = clock.findError();
  return {
    settings,
    needs,
    ...(clockError === undefined ? {} : { clockError }),
    at: clock.now().toISOString(),
  };
}

/** Makes and mends the lists, inside a click. */
export async function setUpLists(
  { listSetUp }: HealthServices,
  to: Destination,
): Promise<SetUpResult> {
  try {
    const result = await (await listSetUp()).setUp(to);
    const { needs } = result.health;
    return result.outcome === "done" ? { needs } : { refusal: result.why, needs };
  } catch (error) {
    return { refusal: findFault(error) ?? "settings", needs: [] };
  }
}

async function readSettings({ settings }: HealthServices): Promise<SettingsState> {
  try {
    const { siteAccess } = await settings();
    return { state: "present", siteAccess };
  } catch (error) {
    if (!(error instanceof SettingsProblem)) throw error;
    return { state: "absent", fault: error.fault, fields: error.fields };
  }
}

async function readNeeds(
  { listSetUp }: HealthServices,
  to: Destination,
  mayAsk: boolean,
): Promise<readonly NeedState[]> {
  try {
    return (await (await listSetUp()).check(to, { mayAsk })).needs;
  } catch (error) {
    const fault = findFault(error);
    return fault ? [{ need: "sign-in", state: "unknown", fault }] : [];
  }
}

/** Undefined where the settings are to blame, which are looked at by themselves. */
function findFault(error: unknown): GraphFault | undefined {
  if (error instanceof GraphError) return error.fault;
  if (error instanceof SettingsProblem) return undefined;
  throw error;
}
