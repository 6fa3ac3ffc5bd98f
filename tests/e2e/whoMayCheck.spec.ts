import type { Page } from "@playwright/test";

import { waitingNotes } from "#tests/support/checkingJourney.ts";

import { expect, test } from "./test.ts";

const page = "notes/reviewers";

/** Teams' own people picker, which stands outside the tab. */
const picker = (teams: Page) => teams.getByRole("dialog", { name: /^Select/ });

test("an owner names a member out of Teams' own list of people, and the member may decide from then on", async ({
  tenant,
  teams,
}) => {
  tenant.seedNotes({}, { notes: 8 });
  const asha = await teams.openTab({ person: "asha", page });

  await asha.tab.getByRole("button", { name: "Choose from Teams" }).click();
  await picker(asha.page).getByLabel("Ben Sample").check();
  await picker(asha.page).getByRole("button", { name: "Done" }).click();
  await expect(asha.tab.getByText("Ben Sample can check notes now.").first()).toBeVisible();

  const ben = await teams.openTab({ person: "ben", page: "notes/to-check" });
  await waitingNotes(ben.tab).first().getByRole("link").click();
  await expect(ben.tab.getByRole("heading", { name: "Your decision" })).toBeVisible();
});

test("an owner who closes Teams' list of people has named nobody", async ({ tenant, teams }) => {
  tenant.seedNotes({}, { notes: 8 });
  const asha = await teams.openTab({ person: "asha", page });

  await asha.tab.getByRole("button", { name: "Choose from Teams" }).click();
  await picker(asha.page).getByRole("button", { name: "Cancel" }).click();

  await expect(asha.tab.getByText("Nobody is named yet.")).toBeVisible();
  expect(tenant.itemsIn({})).toHaveLength(8);
});

test("a member reads who checks, and is offered no list of people", async ({ tenant, teams }) => {
  tenant.seedNotes({}, { notes: 8 });

  const { tab } = await teams.openTab({ person: "ben", page });

  await expect(tab.getByText("Only an owner of this team can name somebody.")).toBeVisible();
  await expect(tab.getByRole("button", { name: "Choose from Teams" })).toHaveCount(0);
});

test("who owns the team is told only when an administrator has agreed to it, which no press of a person's can do", async ({
  tenant,
  teams,
}) => {
  tenant.seedNotes({}, { notes: 8 });
  const { tab } = await teams.openTab({ person: "asha", page });
  const confirm = tab.getByRole("button", { name: "Confirm who checks" });

  await confirm.click();
  await expect(tab.getByText(/^It could not be found out\./).first()).toBeVisible();
  tenant.agree("asha", "GroupMember.Read.All");
  await confirm.click();

  await expect(tab.getByText("It is known now who checks here.")).toBeVisible();
});
