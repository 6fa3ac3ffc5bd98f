import { samplePeople } from "#sandbox/seed.ts";
import { saveNote, type Screen, seeInNotes } from "#tests/support/noteJourney.ts";
import { openNote } from "#tests/support/editJourney.ts";
import type { TeamsBrowser } from "#tests/support/createTeamsBrowser.ts";
import type { Tenant } from "#tests/support/tenant.ts";

import { expect, test } from "./test.ts";

interface World {
  readonly tenant: Tenant;
  readonly teams: TeamsBrowser;
}

const lesson = "Put the list on the board before nine.";

/** Ben's note in the ward's list; Asha owns the ward, Cara is a member as he is. */
async function keepNote({ tenant, teams }: World): Promise<void> {
  tenant.agree("ben", "Sites.Manage.All");
  const { page, tab } = await teams.openTab({ person: "ben" });
  await saveNote(tab, lesson);
  await page.close();
}

/** What somebody writes straight into the list, past the product. */
const write = (
  { tenant }: World,
  person: keyof typeof samplePeople,
  fields: Readonly<Record<string, string>>,
): void => tenant.byHand({}, "edit-note", { fields, person: samplePeople[person].id });

const checked = { LnState: "Checked" } as const;

/** The note as Cara sees it. */
async function see({ tenant, teams }: World, ...scopes: readonly string[]): Promise<Screen> {
  tenant.agree("cara", ...scopes);
  const { tab } = await teams.openTab({ person: "cara", page: "notes" });
  await seeInNotes(tab, lesson);
  tenant.clearTraffic();
  await openNote(tab, lesson);
  return tab;
}

const requestsFor = ({ tenant }: World, what: string) =>
  tenant.traffic().filter(({ path }) => path.includes(what));

test("`Checked` written straight into the list by a member shows as not a reviewer's", async ({
  tenant,
  teams,
}) => {
  const world = { tenant, teams };
  await keepNote(world);
  write(world, "cara", { ...checked, LnReviewComment: "Asha Sample checked this." });

  const tab = await see(world, "GroupMember.Read.All");

  await expect(
    tab.getByText("Marked as checked by Cara Sample, who is not a reviewer of this team today"),
  ).toBeVisible();
  expect(requestsFor(world, "/versions")).toHaveLength(1);
});

test("`Checked` written straight into the list by an owner shows as confirmed, without a further request for the note", async ({
  tenant,
  teams,
}) => {
  const world = { tenant, teams };
  await keepNote(world);
  write(world, "asha", checked);

  const tab = await see(world, "GroupMember.Read.All");

  await expect(tab.getByText("Checked by Asha Sample")).toBeVisible();
  await expect(tab.getByText(/could not be confirmed|is not a reviewer/)).toHaveCount(0);
  expect(requestsFor(world, "/versions")).toEqual([]);
  expect(requestsFor(world, "/owners")).toHaveLength(1);
});

test("an owner's check shows without the scope as could not be confirmed", async ({
  tenant,
  teams,
}) => {
  const world = { tenant, teams };
  await keepNote(world);
  write(world, "asha", checked);

  const tab = await see(world);

  await expect(
    tab.getByText(
      "Checked by Asha Sample; whether they are a reviewer here could not be confirmed",
    ),
  ).toBeVisible();
  expect(requestsFor(world, "/owners")).toEqual([]);
});

test("a note edited by a member after an owner's check shows as changed since, with the checked text one tap away", async ({
  tenant,
  teams,
}) => {
  const world = { tenant, teams };
  await keepNote(world);
  write(world, "asha", checked);
  write(world, "cara", { LnLearned: "Nobody reads the board." });
  write(world, "ben", { LnTags: "board" });

  const tab = await see(world, "GroupMember.Read.All");

  await expect(tab.getByText("Checked by Asha Sample")).toBeVisible();
  await expect(tab.getByText("Changed since it was checked")).toBeVisible();
  await expect(tab.getByText(", by Cara Sample.")).toBeVisible();
  await expect(tab.getByText("Nobody reads the board.")).toBeVisible();
  await tab.getByRole("button", { name: "Show the checked text" }).click();
  const text = tab.getByRole("region", { name: "The note as it was when it was checked" });
  await expect(text).toContainText(lesson);
  await expect(text).not.toContainText("Nobody reads the board.");
});

test("a check in a list whose versions are off shows as could not be confirmed", async ({
  tenant,
  teams,
}) => {
  const world = { tenant, teams };
  await keepNote(world);
  tenant.setVersions("off");
  write(world, "asha", checked);
  write(world, "cara", { LnTags: "board" });

  const tab = await see(world, "GroupMember.Read.All");

  await expect(tab.getByText("Who checked this could not be confirmed")).toBeVisible();
});
