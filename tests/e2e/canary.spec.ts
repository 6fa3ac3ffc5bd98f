import {
  happenedBox,
  learnedBox,
  openEdit,
  openNote,
  saveWholeNote,
  wholeNote,
} from "#tests/support/editJourney.ts";
import {
  nextTimeBox,
  openNoteForm,
  saveButton,
  savedHeading,
  type Screen,
  seeInNotes,
} from "#tests/support/noteJourney.ts";
import { readStorage } from "#tests/support/readStorage.ts";
import { whereWordsWent } from "#tests/support/whereWordsWent.ts";
import { writeInTeam } from "#tests/support/writeInTeam.ts";

import { expect, test } from "./test.ts";

/** A word that stands nowhere by chance. */
const canary = "Quillfeather";
const promise =
  "A canary string in a note appears in no log, no address, no error and, after sending, nowhere on the device";
const draftKept = "Draft kept on this device for 14 days.";

async function writeInEveryBox(tab: Screen): Promise<void> {
  await happenedBox(tab).fill(`${canary} expected the list.`);
  await learnedBox(tab).fill(`${canary} had two places for it.`);
  await nextTimeBox(tab).fill(`${canary} puts it on the board.`);
  await tab.getByText("More (optional)").click();
  await tab.getByRole("textbox", { name: "What will change?" }).fill(`${canary} moves the board.`);
  await tab.getByRole("textbox", { name: /^Which role/ }).fill(`${canary} clerk`);
}

test(`${promise}: written in every box, left, taken up again and saved`, async ({
  tenant,
  teams,
  context,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const before = await teams.openTab({ person: "ben" });
  await openNoteForm(before.tab);
  await writeInEveryBox(before.tab);
  await expect(before.tab.getByText(draftKept)).toBeVisible();
  // The watch sees words that are there: as yet they are a draft.
  expect(await whereWordsWent(canary, { tenant, teams, devices: [context] })).toEqual([
    "the device",
  ]);
  await before.page.close();

  const { tab } = await teams.openTab({ person: "ben" });
  await openNoteForm(tab);
  await expect(nextTimeBox(tab)).toHaveValue(`${canary} puts it on the board.`);
  await saveButton(tab).click();
  await expect(savedHeading(tab)).toBeVisible();
  await seeInNotes(tab, `${canary} puts it on the board.`);
  await openNote(tab, `${canary} puts it on the board.`);

  expect(await whereWordsWent(canary, { tenant, teams, devices: [context] })).toEqual([]);
  expect(JSON.stringify(tenant.itemsIn({}))).toContain(canary);
});

test(`${promise}: saved where there is no network, the tab closed and opened, then sent`, async ({
  tenant,
  teams,
  context,
}) => {
  teams.expectComplaint(/ERR_INTERNET_DISCONNECTED|^page error: TypeError: Failed to fetch$/);
  const { page, tab } = await writeInTeam({ tenant, teams }, `${canary} rings first.`);
  await context.setOffline(true);
  await saveButton(tab).click();
  await expect(tab.getByRole("heading", { name: /^Not sent yet/ })).toBeVisible();
  expect(await readStorage(context)).toContain(canary);
  await page.close();
  await context.setOffline(false);

  const again = await teams.openTab({ person: "ben", page: "notes" });
  await expect(again.tab.getByRole("region", { name: /not sent yet$/ })).toHaveCount(0);
  await expect(again.tab.getByRole("link", { name: `${canary} rings first.` })).toBeVisible();

  expect(await whereWordsWent(canary, { tenant, teams, devices: [context] })).toEqual([]);
});

for (const { title, begin } of [
  { title: "refused by an archived team", begin: "archive" },
  { title: "too large for Graph", begin: "too-large" },
  { title: "called a bad request by Graph", begin: "bad-request" },
] as const) {
  test(`${promise}: ${title}, and saved after that`, async ({ tenant, teams, context }) => {
    const { tab } = await writeInTeam({ tenant, teams }, `${canary} rings first.`);
    if (begin === "archive") tenant.setArchived({}, true);
    else tenant.setWeather({ method: "POST", path: "/sites", kind: begin });
    await saveButton(tab).click();
    const told = tab.getByRole("alert").or(tab.getByRole("heading", { name: /^Not sent yet/ }));
    await expect(told.first()).toBeVisible();
    await expect(told.first()).not.toContainText(canary);
    const places = await whereWordsWent(canary, { tenant, teams, devices: [context] });
    expect(places).toEqual(["the device"]);

    tenant.setArchived({}, false);
    tenant.clearWeather();
    await tab
      .getByRole("button", { name: /^(Save|Send now)/ })
      .first()
      .click();
    await expect(savedHeading(tab)).toBeVisible();

    expect(await whereWordsWent(canary, { tenant, teams, devices: [context] })).toEqual([]);
  });
}

test(`${promise}: a change that met another person's change`, async ({
  tenant,
  teams,
  context,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const ben = await teams.openTab({ person: "ben" });
  await saveWholeNote(ben.tab);
  await ben.tab.getByRole("link", { name: "See it in Notes" }).click();
  const other = await teams.anotherDevice();
  const asha = await teams.openTab({ person: "asha", page: "notes" }, other);
  for (const { tab } of [ben, asha]) {
    await openNote(tab, wholeNote.nextTime);
    await openEdit(tab);
    await learnedBox(tab).fill(`${canary} of ${tab === ben.tab ? "Ben" : "Asha"}`);
  }
  await saveButton(asha.tab).click();
  await expect(savedHeading(asha.tab)).toBeVisible();
  await saveButton(ben.tab).click();
  await expect(ben.tab.getByRole("heading", { name: "Choose which words stay" })).toBeVisible();
  await ben.tab.getByRole("radio", { name: "Keep mine" }).check();
  await saveButton(ben.tab).click();
  await expect(savedHeading(ben.tab)).toBeVisible();

  const devices = [context, other];
  expect(await whereWordsWent(canary, { tenant, teams, devices })).toEqual([]);
});
