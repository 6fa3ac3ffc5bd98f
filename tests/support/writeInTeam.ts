import type { Page } from "@playwright/test";

import type { TeamsBrowser } from "./createTeamsBrowser.ts";
import { saveNote, type Screen, writeNote } from "./noteJourney.ts";
import type { Tenant } from "./tenant.ts";

/** Ben, in a team whose list is there, with this note written and not saved yet. */
export async function writeInTeam(
  { tenant, teams }: { readonly tenant: Tenant; readonly teams: TeamsBrowser },
  lesson: string,
): Promise<{ readonly page: Page; readonly tab: Screen }> {
  tenant.agree("ben", "Sites.Manage.All");
  const { page, tab } = await teams.openTab({ person: "ben" });
  await saveNote(tab, "Make the list first.");
  await tab.getByRole("link", { name: "Cards", exact: true }).click();
  await writeNote(tab, lesson);
  return { page, tab };
}
