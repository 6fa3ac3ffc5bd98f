import {
  nextTimeBox,
  saveButton,
  savedHeading,
  saveNote,
  type Screen,
  seeInNotes,
} from "#tests/support/noteJourney.ts";
import type { Tenant } from "#tests/support/tenant.ts";
import { writeInTeam } from "#tests/support/writeInTeam.ts";

import { expect, test } from "./test.ts";

const lesson = "Agree one place for messages.";

const countSaved = (tenant: Tenant): number =>
  tenant.itemsIn({}).filter(({ fields }) => fields["Title"] === lesson).length;

const refusal = (tab: Screen) => tab.getByRole("alert");

test("token expired mid-save: a fresh one is fetched, one item, nothing asked", async ({
  tenant,
  teams,
}) => {
  const { tab } = await writeInTeam({ tenant, teams }, lesson);
  tenant.expireTokens();

  await saveButton(tab).click();

  await expect(savedHeading(tab)).toBeVisible();
  expect(countSaved(tenant)).toBe(1);
});

test("claims challenge: it is answered, one item", async ({ tenant, teams }) => {
  const { tab } = await writeInTeam({ tenant, teams }, lesson);
  tenant.setWeather({ method: "POST", path: "/sites", times: 1, kind: "claims-challenge" });

  await saveButton(tab).click();

  await expect(savedHeading(tab)).toBeVisible();
  expect(countSaved(tenant)).toBe(1);
});

test("consent withdrawn: the person is asked again, and the note is saved on the same click", async ({
  tenant,
  teams,
}) => {
  const { page, tab } = await writeInTeam({ tenant, teams }, lesson);
  tenant.withdraw("ben");
  tenant.expireTokens();

  await saveButton(tab).click();
  const asked = page.getByRole("dialog", { name: "Permissions requested" });
  await asked.getByRole("button", { name: "Accept" }).click();

  await expect(savedHeading(tab)).toBeVisible();
  expect(countSaved(tenant)).toBe(1);
});

test("consent withdrawn, and the person does not agree again: the words wait, and who can help is named", async ({
  tenant,
  teams,
}) => {
  const { page, tab } = await writeInTeam({ tenant, teams }, lesson);
  tenant.withdraw("ben");
  tenant.expireTokens();

  await saveButton(tab).click();
  const asked = page.getByRole("dialog", { name: "Permissions requested" });
  await asked.getByRole("button", { name: "Cancel" }).click();

  await expect(tab.getByRole("heading", { name: /^Not sent yet/ })).toBeVisible();
  await expect(tab.getByText(/ask your Microsoft 365 administrator/)).toBeVisible();
  expect(countSaved(tenant)).toBe(0);
});

test("list renamed by hand: a device that does not know it finds it all the same", async ({
  tenant,
  teams,
}) => {
  await writeInTeam({ tenant, teams }, lesson);
  tenant.byHand({}, "rename-list");

  const { tab } = await teams.openTab({ person: "ben" }, await teams.anotherDevice());
  await saveNote(tab, lesson);
  await seeInNotes(tab, "Make the list first.");

  expect(tenant.listsIn({})).toHaveLength(1);
  expect(tenant.itemsIn({})).toHaveLength(2);
});

test("list deleted by hand: it is made anew for who may, and the note is saved", async ({
  tenant,
  teams,
}) => {
  const { tab } = await writeInTeam({ tenant, teams }, lesson);
  tenant.byHand({}, "delete-list");

  await saveButton(tab).click();

  await expect(savedHeading(tab)).toBeVisible();
  expect(countSaved(tenant)).toBe(1);
});

test("column deleted by hand: it is added again before the note, and no word is left out", async ({
  tenant,
  teams,
}) => {
  const { tab } = await writeInTeam({ tenant, teams }, lesson);
  tenant.byHand({}, "remove-column", { column: "LnNextTime" });

  await saveButton(tab).click();

  await expect(savedHeading(tab)).toBeVisible();
  const saved = tenant.itemsIn({}).find(({ fields }) => fields["Title"] === lesson);
  expect(saved?.fields["LnNextTime"]).toBe(lesson);
});

const refused = [
  {
    name: "archived team",
    begin: (tenant: Tenant) => tenant.setArchived({}, true),
    end: (tenant: Tenant) => tenant.setArchived({}, false),
    says: /^Not saved, because .*(archived, an owner can bring it back|archived, a team owner can bring it back)/,
  },
  {
    name: "423",
    begin: (tenant: Tenant) => tenant.byHand({}, "lock-site"),
    end: (tenant: Tenant) => tenant.byHand({}, "unlock-site"),
    says: /^Not saved, because the team's SharePoint site is locked\./,
  },
  {
    name: "413",
    begin: (tenant: Tenant) =>
      tenant.setWeather({ method: "POST", path: "/sites", kind: "too-large" }),
    end: (tenant: Tenant) => tenant.clearWeather(),
    says: /^Not saved, because the note is too long for SharePoint\. Make it shorter/,
  },
] as const;

for (const { name, begin, end, says } of refused) {
  test(`${name}: refused in plain words, the words still here, saved once it is over`, async ({
    tenant,
    teams,
  }) => {
    const { tab } = await writeInTeam({ tenant, teams }, lesson);
    begin(tenant);

    await saveButton(tab).click();
    await expect(refusal(tab)).toHaveText(says);
    await expect(refusal(tab)).toHaveText(/Your words are still here/);
    await expect(nextTimeBox(tab)).toHaveValue(lesson);
    end(tenant);
    await saveButton(tab).click();

    await expect(savedHeading(tab)).toBeVisible();
    expect(countSaved(tenant)).toBe(1);
  });
}
