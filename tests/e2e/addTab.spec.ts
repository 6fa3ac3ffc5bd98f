import type { Page } from "@playwright/test";

import { findAxeFaults } from "#tests/support/findAxeFaults.ts";
import { saveNote } from "#tests/support/noteJourney.ts";

import { expect, test } from "./test.ts";

const addWindow = (page: Page) => page.getByRole("dialog", { name: "Add a tab: Technique Cards" });
const addPage = (page: Page) => page.frameLocator('iframe[title="Set up Technique Cards"]');
const removeWindow = (page: Page) =>
  page.getByRole("dialog", { name: "Remove the tab: Technique Cards" });
const removePage = (page: Page) => page.frameLocator('iframe[title="Remove Technique Cards"]');

const addTab = (page: Page) => page.getByRole("button", { name: "Add a tab" }).click();
const save = (page: Page) => addWindow(page).getByRole("button", { name: "Save" });

test("a tab is added with Save alone, and the list is left for later", async ({
  tenant,
  teams,
}) => {
  const { page, tab } = await teams.openTab({ person: "ben", removed: "yes" });

  await addTab(page);
  await expect(
    addPage(page).getByRole("heading", { name: "This team has no list for notes yet" }),
  ).toBeVisible();
  expect(await findAxeFaults(page)).toEqual([]);
  await save(page).click();

  await expect(tab.getByRole("searchbox", { name: "Search techniques" })).toBeVisible();
  expect(tenant.listsIn({})).toEqual([]);
});

test("the list is set up in the window in which the tab is added, and the first note goes there", async ({
  tenant,
  teams,
}) => {
  const { page, tab } = await teams.openTab({ person: "asha", removed: "yes" });
  await addTab(page);

  await addPage(page).getByRole("button", { name: "Set up the list for notes now" }).click();
  const asked = page.getByRole("dialog", { name: "Permissions requested" });
  await asked.getByRole("button", { name: "Accept" }).click();

  await expect(
    addPage(page).getByRole("heading", { name: "The list for notes is set up" }),
  ).toBeFocused();
  await save(page).click();
  await saveNote(tab, "Agree one place for messages.");
  expect(tenant.itemsIn({})).toHaveLength(1);
});

test("somebody who may not set up the list adds the tab all the same", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  tenant.setWeather({ method: "POST", path: "/sites", kind: "forbidden" });
  const { page, tab } = await teams.openTab({ person: "ben", removed: "yes" });
  await addTab(page);

  await addPage(page).getByRole("button", { name: "Set up the list for notes now" }).click();

  await expect(
    addPage(page).getByRole("heading", { name: "Nothing could be set up" }),
  ).toBeFocused();
  await expect(addPage(page).getByText(/Ask a team owner to open Is it working/)).toBeVisible();
  await save(page).click();
  await expect(tab.getByRole("searchbox", { name: "Search techniques" })).toBeVisible();
});

test("Save works with no connection to Microsoft 365", async ({ tenant, teams }) => {
  const { page, tab } = await teams.openTab({ person: "ben", removed: "yes" });
  tenant.setWeather({ method: "*", path: "", kind: "offline" });

  await addTab(page);
  await save(page).click();

  await expect(tab.getByRole("searchbox", { name: "Search techniques" })).toBeVisible();
});

test("removing the tab says that the team's notes stay, and removes nothing else", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const { page, tab } = await teams.openTab({ person: "ben" });
  await saveNote(tab, "Agree one place for messages.");

  await page.getByRole("button", { name: "Remove the tab Technique Cards" }).click();
  await expect(
    removePage(page).getByRole("heading", { name: "The team's notes stay" }),
  ).toBeVisible();
  expect(await findAxeFaults(page)).toEqual([]);
  await removeWindow(page).getByRole("button", { name: "Remove" }).click();

  await expect(removeWindow(page)).toBeHidden();
  await expect(page.getByText("Technique Cards was removed from this channel.")).toBeVisible();
  expect(tenant.itemsIn({})).toHaveLength(1);
});
