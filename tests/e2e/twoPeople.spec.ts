import {
  happenedBox,
  learnedBox,
  openEdit,
  openNote,
  saveWholeNote,
  wholeNote,
} from "#tests/support/editJourney.ts";
import { nextTimeBox, saveButton, savedHeading } from "#tests/support/noteJourney.ts";
import { tabTo } from "#tests/support/tabTo.ts";
import type { TeamsBrowser } from "#tests/support/createTeamsBrowser.ts";
import type { Tenant } from "#tests/support/tenant.ts";

import { expect, test } from "./test.ts";

const promise =
  "Two people edit one note: merged or shown side by side, nothing silently overwritten";
const choose = { name: "Choose which words stay" } as const;

/** Ben has saved a note; he and Asha both have it open, each on their own device. */
async function openOnTwoDevices(tenant: Tenant, teams: TeamsBrowser) {
  tenant.agree("ben", "Sites.Manage.All");
  const ben = await teams.openTab({ person: "ben" });
  await saveWholeNote(ben.tab);
  await ben.tab.getByRole("link", { name: "See it in Notes" }).click();
  const asha = await teams.openTab({ person: "asha", page: "notes" }, await teams.anotherDevice());
  for (const { tab } of [ben, asha]) await openNote(tab, wholeNote.nextTime);
  return { ben, asha };
}

const fieldsOf = (tenant: Tenant) => tenant.itemsIn({})[0]?.fields;

test(`${promise}: different boxes are merged`, async ({ tenant, teams }) => {
  const { ben, asha } = await openOnTwoDevices(tenant, teams);
  for (const { tab } of [ben, asha]) await openEdit(tab);

  await happenedBox(asha.tab).fill("We looked for the list twice.");
  await saveButton(asha.tab).click();
  await expect(savedHeading(asha.tab)).toBeVisible();
  await learnedBox(ben.tab).fill("Each shift had a place of its own.");
  await saveButton(ben.tab).click();
  await expect(savedHeading(ben.tab)).toBeVisible();
  await ben.tab.getByRole("link", { name: "Back to the note" }).last().click();

  // Ben sees what Asha wrote, with no further read.
  await expect(ben.tab.getByText("We looked for the list twice.")).toBeVisible();
  expect(fieldsOf(tenant)).toMatchObject({
    LnHappened: "We looked for the list twice.",
    LnLearned: "Each shift had a place of its own.",
    LnNextTime: wholeNote.nextTime,
  });
});

test(`${promise}: the same box stands side by side until one of them chooses, by keyboard alone`, async ({
  tenant,
  teams,
}) => {
  const { ben, asha } = await openOnTwoDevices(tenant, teams);
  const { keyboard } = ben.page;
  await openEdit(asha.tab);
  await tabTo(ben.page, ben.tab.getByRole("link", { name: "Change this note" }));
  await keyboard.press("Enter");
  await expect(ben.tab.getByRole("heading", { level: 1, name: "Change this note" })).toBeFocused();
  await tabTo(ben.page, learnedBox(ben.tab));
  await keyboard.press("Control+A");
  await keyboard.type("The night team was not told.");
  await learnedBox(asha.tab).fill("The day team forgot to write it down.");
  await saveButton(asha.tab).click();
  await expect(savedHeading(asha.tab)).toBeVisible();

  await tabTo(ben.page, saveButton(ben.tab));
  await keyboard.press("Enter");

  await expect(ben.tab.getByRole("heading", choose)).toBeFocused();
  const part = ben.tab.getByRole("group", { name: "Why was it different?" });
  await expect(part).toContainText("The night team was not told.");
  await expect(part).toContainText("In the list now (changed by Asha Sample");
  await expect(part).toContainText("The day team forgot to write it down.");
  expect(fieldsOf(tenant)).toMatchObject({ LnLearned: "The day team forgot to write it down." });

  // A choice is asked for, then made: written anew from both texts.
  await tabTo(ben.page, saveButton(ben.tab));
  await keyboard.press("Enter");
  await expect(part.getByRole("radio", { name: "Keep mine" })).toBeFocused();
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await expect(part.getByRole("radio", { name: "Write it anew" })).toBeChecked();
  await keyboard.press("Tab");
  await expect(part.getByRole("textbox")).toBeFocused();
  await keyboard.press("Control+A");
  await keyboard.type("Nobody wrote it down, so nobody was told.");
  await tabTo(ben.page, saveButton(ben.tab));
  await keyboard.press("Enter");

  await expect(savedHeading(ben.tab)).toBeFocused();
  expect(fieldsOf(tenant)).toMatchObject({
    LnLearned: "Nobody wrote it down, so nobody was told.",
  });
  await tabTo(ben.page, ben.tab.getByRole("link", { name: "Back to the note" }).last());
  await keyboard.press("Enter");
  await expect(ben.tab.getByText("Nobody wrote it down, so nobody was told.")).toBeVisible();
});

test(`${promise}: what was written with no connection is merged when it is back`, async ({
  tenant,
  teams,
}) => {
  const { ben, asha } = await openOnTwoDevices(tenant, teams);
  await openEdit(ben.tab);
  await learnedBox(ben.tab).fill("Each shift had a place of its own.");
  await ben.page.context().setOffline(true);
  teams.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  await saveButton(ben.tab).click();
  await expect(ben.tab.getByRole("heading", { name: /^Not sent yet/ })).toBeVisible();
  await openEdit(asha.tab);
  await happenedBox(asha.tab).fill("We looked for the list twice.");
  await saveButton(asha.tab).click();
  await expect(savedHeading(asha.tab)).toBeVisible();

  await ben.page.context().setOffline(false);

  await expect(savedHeading(ben.tab)).toBeVisible({ timeout: 30_000 });
  expect(fieldsOf(tenant)).toMatchObject({
    LnHappened: "We looked for the list twice.",
    LnLearned: "Each shift had a place of its own.",
  });
});

test(`${promise}: a conflict is still there after the page was closed and opened again`, async ({
  tenant,
  teams,
}) => {
  const { ben, asha } = await openOnTwoDevices(tenant, teams);
  for (const { tab } of [ben, asha]) await openEdit(tab);
  await nextTimeBox(asha.tab).fill("Put the list on the door.");
  await saveButton(asha.tab).click();
  await expect(savedHeading(asha.tab)).toBeVisible();
  await nextTimeBox(ben.tab).fill("Put the list in the drawer.");
  await saveButton(ben.tab).click();
  await expect(ben.tab.getByRole("heading", choose)).toBeVisible();
  await ben.page.close();

  const key = String(fieldsOf(tenant)?.["LnKey"]);
  const { tab } = await teams.openTab({ person: "ben", page: `notes/${key}/edit` });

  await expect(tab.getByRole("heading", choose)).toBeVisible();
  await tab.getByRole("radio", { name: "Keep mine" }).check();
  await saveButton(tab).click();
  await expect(savedHeading(tab)).toBeVisible();
  expect(fieldsOf(tenant)).toMatchObject({
    LnNextTime: "Put the list in the drawer.",
    Title: "Put the list in the drawer.",
  });
});
