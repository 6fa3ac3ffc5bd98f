import type { Page } from "@playwright/test";

import { findAxeFaults } from "#tests/support/findAxeFaults.ts";
import {
  nextTimeBox,
  saveButton,
  savedHeading,
  saveNote,
  type Screen,
  writeNote,
} from "#tests/support/noteJourney.ts";

import { expect, test } from "./test.ts";

const openHealth = (tab: Screen) =>
  tab.getByRole("link", { name: "Is it working?", exact: true }).click();

const verdict = (tab: Screen, name: string) => tab.getByRole("heading", { level: 2, name });

const need = (tab: Screen, name: string) => tab.getByRole("listitem").filter({ hasText: name });

async function accept(page: Page): Promise<void> {
  const asked = page.getByRole("dialog", { name: "Permissions requested" });
  await asked.getByRole("button", { name: "Accept" }).click();
}

test("removing the unique key from the list by hand: Is it working? names it, repairs it, saving works again; saving was refused in between with the words kept", async ({
  tenant,
  teams,
}) => {
  const [bens, caras] = ["Agree one place for messages.", "Say who holds the bleep."] as const;
  tenant.agree("ben", "Sites.Manage.All");
  const ben = await teams.openTab({ person: "ben" });
  await saveNote(ben.tab, bens);
  tenant.byHand({}, "remove-unique-key");

  const cara = await teams.openTab({ person: "cara" }, await teams.anotherDevice());
  await writeNote(cara.tab, caras);
  await saveButton(cara.tab).click();
  await expect(cara.tab.getByRole("alert")).toContainText(
    "A team owner can open Is it working? and choose Repair. Your words are still here",
  );
  await expect(nextTimeBox(cara.tab)).toHaveValue(caras);
  expect(tenant.itemsIn({})).toHaveLength(1);

  const asha = await teams.openTab({ person: "asha" }, await teams.anotherDevice());
  await openHealth(asha.tab);
  await expect(need(asha.tab, "The unique key of the list")).toContainText("Missing");
  expect(await findAxeFaults(asha.page)).toEqual([]);
  await asha.tab.getByRole("button", { name: "Repair" }).click();
  await accept(asha.page);
  await expect(verdict(asha.tab, "Everything is in place")).toBeFocused();
  await expect(need(asha.tab, "The unique key of the list")).toContainText("Present");

  await saveButton(cara.tab).click();
  await expect(savedHeading(cara.tab)).toBeVisible();
  const titles = tenant.itemsIn({}).map(({ fields }) => fields["Title"]);
  expect(titles.toSorted()).toEqual([bens, caras].toSorted());
});

test("an owner sets the team up from a link, and the note that waited is saved", async ({
  tenant,
  teams,
}) => {
  const lesson = "Agree one place for messages.";
  const ben = await teams.openTab({ person: "ben" });
  await writeNote(ben.tab, lesson);
  await saveButton(ben.tab).click();
  const asked = ben.page.getByRole("dialog", { name: "Permissions requested" });
  await asked.getByRole("button", { name: "Cancel" }).click();
  await expect(ben.tab.getByText(/Ask a team owner to open Is it working\?/)).toBeVisible();

  const owner = { person: "asha", page: "health" } as const;
  const asha = await teams.openTab(owner, await teams.anotherDevice());
  await expect(verdict(asha.tab, "This team is not set up yet")).toBeVisible();
  await asha.tab.getByRole("button", { name: "Set up" }).click();
  await accept(asha.page);
  await expect(verdict(asha.tab, "Everything is in place")).toBeFocused();

  await ben.tab.getByRole("button", { name: "Send now" }).click();
  await expect(savedHeading(ben.tab)).toBeVisible();
  expect(tenant.itemsIn({}).map(({ fields }) => fields["Title"])).toEqual([lesson]);
});

test("a filter on the list's default view is named, for an owner to take away", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const { tab } = await teams.openTab({ person: "ben" });
  await saveNote(tab, "Agree one place for messages.");
  tenant.byHand({}, "filter-default-view");

  await openHealth(tab);

  await expect(need(tab, "Saved notes come back when read")).toContainText("Missing");
  await expect(tab.getByText(/A team owner can open the list LearningNotes/)).toBeVisible();
});

test("the report names nobody, and is selected where Teams lends no clipboard", async ({
  teams,
}) => {
  teams.expectComplaint(/Clipboard API has been blocked/);
  const { tab } = await teams.openTab({ person: "ben", channel: "private" });
  await openHealth(tab);
  const report = tab.getByRole("textbox", { name: "The report" });
  await expect(report).toHaveValue(/The list of notes: missing/);

  await tab.getByRole("button", { name: "Copy the report" }).click();

  await expect(tab.getByText(/so it is selected/)).toBeVisible();
  await expect(report).toBeFocused();
  await expect(report).not.toHaveValue(/Ben|Ward 7|Handover|sharepoint\.com/);
});

for (const theme of ["default", "dark", "contrast"] as const) {
  test(`axe clean and no sideways scroll at 320 in ${theme}`, async ({ teams }) => {
    const { page, tab } = await teams.openTab({ person: "asha", theme, width: "320" });

    await openHealth(tab);

    await expect(verdict(tab, "This team is not set up yet")).toBeVisible();
    expect(await findAxeFaults(page)).toEqual([]);
    const wider = await tab.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
}
