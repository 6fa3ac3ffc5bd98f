import {
  expectDecided,
  pressByKeyboard,
  sayCareStays,
  waitingNotes,
} from "#tests/support/checkingJourney.ts";
import { tabTo } from "#tests/support/tabTo.ts";
import type { TeamsBrowser } from "#tests/support/createTeamsBrowser.ts";
import type { Tenant } from "#tests/support/tenant.ts";

import { expect, test } from "./test.ts";

const promise =
  "A lead checks, sends back and closes ten notes by keyboard alone; a second lead in another browser meets a conflict and sees it explained";

const next = "Next note";

/** Asha owns the ward, where twelve notes wait. */
async function openToCheck(tenant: Tenant, teams: TeamsBrowser) {
  tenant.seedNotes({}, { notes: 48 });
  const asha = await teams.openTab({ person: "asha", page: "notes/to-check" });
  await expect(asha.tab.getByText("12 notes wait to be checked.")).toBeVisible();
  return asha;
}

function toCounts(tenant: Tenant) {
  const count = (state: string) =>
    tenant.itemsIn({}).filter(({ fields }) => fields["LnState"] === state).length;
  return {
    Waiting: count("Waiting"),
    Checked: count("Checked"),
    ChangeAsked: count("ChangeAsked"),
    Closed: count("Closed"),
  };
}

test(`${promise}: ten notes`, async ({ tenant, teams }) => {
  test.slow();
  const { page, tab } = await openToCheck(tenant, teams);
  const before = toCounts(tenant);
  await tabTo(page, waitingNotes(tab).first().getByRole("link"));
  await page.keyboard.press("Enter");

  for (let done = 0; done < 10; done += 1) {
    await expect(tab.getByRole("heading", { name: "Your decision" })).toBeVisible();
    if (done < 4) {
      await pressByKeyboard(page, tab, "Check");
      await sayCareStays(page, tab);
      await pressByKeyboard(page, tab, "Mark as checked");
      await expectDecided(tab, "Checked.");
    } else if (done < 7) {
      await pressByKeyboard(page, tab, "Ask for a change");
      await tabTo(page, tab.getByRole("checkbox", { name: /^Say which role/ }));
      await page.keyboard.press("Space");
      await tabTo(page, tab.getByRole("textbox", { name: "In your own words" }));
      await page.keyboard.type("Which board do you mean?");
      await pressByKeyboard(page, tab, "Send back");
      await expectDecided(tab, "Sent back with what you ask for.");
    } else {
      await pressByKeyboard(page, tab, "Close");
      await tabTo(page, tab.getByRole("checkbox", { name: "Another note says the same." }));
      await page.keyboard.press("Space");
      await pressByKeyboard(page, tab, "Close it");
      await expectDecided(tab, "Closed.");
    }
    const button = tab.getByRole("button", { name: next, exact: true });
    await expect(button.last()).toBeFocused();
    await page.keyboard.press("Enter");
  }

  expect(toCounts(tenant)).toEqual({
    Waiting: 2,
    Checked: before.Checked + 4,
    ChangeAsked: before.ChangeAsked + 3,
    Closed: before.Closed + 3,
  });
});

test(`${promise}: the second lead`, async ({ tenant, teams }) => {
  const asha = await openToCheck(tenant, teams);
  // Asha names Ben, so that he may check as well.
  await asha.tab.getByRole("link", { name: "Who checks notes" }).click();
  await asha.tab.getByRole("combobox", { name: "Name somebody" }).selectOption("Ben Sample");
  await asha.tab.getByRole("button", { name: "Name to check" }).click();
  await expect(
    asha.tab.getByText("Ben Sample can check notes now.", { exact: true }).last(),
  ).toBeVisible();
  const ben = await teams.openTab(
    { person: "ben", page: "notes/to-check" },
    await teams.anotherDevice(),
  );
  await asha.tab.getByRole("link", { name: "To check" }).first().click();
  for (const { tab } of [asha, ben]) await waitingNotes(tab).first().getByRole("link").click();

  await ben.tab.getByRole("button", { name: "Ask for a change", exact: true }).click();
  await ben.tab
    .getByRole("textbox", { name: "In your own words" })
    .fill("Which board do you mean?");
  await ben.tab.getByRole("button", { name: "Send back" }).click();
  await expectDecided(ben.tab, "Sent back with what you ask for.");
  await pressByKeyboard(asha.page, asha.tab, "Check");
  await sayCareStays(asha.page, asha.tab);
  await pressByKeyboard(asha.page, asha.tab, "Mark as checked");

  await expect(
    asha.tab
      .getByText(
        /^Ben Sample asked for a change on .*: “Which board do you mean\?” Your check was not saved\.$/,
      )
      .first(),
  ).toBeVisible();
  await expect(
    asha.tab.getByRole("heading", { name: "Your decision was not saved" }),
  ).toBeFocused();
  expect(toCounts(tenant).Waiting).toBe(11);
  await pressByKeyboard(asha.page, asha.tab, "Leave it as it is");
  await expect(asha.tab.getByRole("heading", { name: "Your decision was not saved" })).toHaveCount(
    0,
  );
  expect(tenant.traffic().filter(({ status }) => status === 412).length).toBeGreaterThan(0);
});
