import {
  expectDecided,
  pressByKeyboard,
  sayCareStays,
  waitingNotes,
} from "#tests/support/checkingJourney.ts";
import { findAxeFaults } from "#tests/support/findAxeFaults.ts";
import { saveButton, saveNote, writeNote } from "#tests/support/noteJourney.ts";

import { expect, test } from "./test.ts";

const promise =
  "Sites.Selected in the emulator: save and check work; set-up and search say plainly what is missing";

/** Every permission is the person's own for once, so that a wider one than Sites.Selected could only be had by asking. */
test.beforeEach(({ tenant }) => {
  tenant.setSettingsFile("selected");
  for (const person of ["asha", "ben"] as const) {
    tenant.withdraw(person);
    tenant.agree(person, "User.Read", "Team.ReadBasic.All", "Sites.Selected");
  }
});

test(`${promise}: save and check`, async ({ tenant, teams }) => {
  const lesson = "Agree one place for messages.";
  tenant.prepareSite({});
  tenant.agree("asha", "GroupMember.Read.All");
  const ben = await teams.openTab({ person: "ben" });
  await saveNote(ben.tab, lesson);

  const { page, tab } = await teams.openTab(
    { person: "asha", page: "notes/to-check" },
    await teams.anotherDevice(),
  );
  await waitingNotes(tab).first().getByRole("link").click();
  await pressByKeyboard(page, tab, "Check");
  await sayCareStays(page, tab);
  await pressByKeyboard(page, tab, "Mark as checked");
  await expectDecided(tab, "Checked.");

  expect(tenant.itemsIn({}).map(({ fields }) => fields["LnState"])).toEqual(["Checked"]);
  await expect(ben.page.getByRole("dialog", { name: "Permissions requested" })).toHaveCount(0);
});

test(`${promise}: set-up and search`, async ({ tenant, teams }) => {
  const lesson = "Say who holds the bleep.";
  const { page, tab } = await teams.openTab({ person: "ben" });
  await writeNote(tab, lesson);
  await saveButton(tab).click();
  await expect(
    tab.getByText(/^This team has not been added yet\. Your words are kept/),
  ).toBeVisible();

  tenant.grantSite({}, "write");
  await tab.getByRole("link", { name: "Is it working?", exact: true }).first().click();
  const verdict = tab.getByRole("heading", { name: "Your administrator makes the list" });
  await expect(verdict).toBeVisible();
  await expect(tab.getByLabel("Message for your administrator")).toHaveValue(
    /npm run prepare-site -- .*--site https:\/\/sampletrust\.sharepoint\.com\/sites\/Ward7$/,
  );
  await expect(tab.getByRole("button", { name: /Set up|Repair/ })).toHaveCount(0);
  const search = tab
    .getByRole("listitem")
    .filter({ hasText: "Search in the notes of other teams" });
  await expect(search).toContainText("Switched off here");
  await expect(search).toContainText("other teams cannot be searched");
  expect(await findAxeFaults(page)).toEqual([]);

  tenant.prepareSite({});
  await tab.getByRole("button", { name: "Check again" }).click();
  await expect(tab.getByRole("heading", { name: "Everything is in place" })).toBeVisible();
  await tab.getByRole("button", { name: "Send now" }).click();
  await expect.poll(() => tenant.itemsIn({}).length).toBe(1);
  expect(tenant.itemsIn({})[0]?.fields["LnNextTime"]).toBe(lesson);
});
