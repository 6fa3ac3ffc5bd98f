import type { Frame, Page } from "@playwright/test";

import { waitingNotes } from "#tests/support/checkingJourney.ts";
import { saveNote } from "#tests/support/noteJourney.ts";
import type { Tenant } from "#tests/support/tenant.ts";
import type { TeamsBrowser } from "#tests/support/createTeamsBrowser.ts";

import { expect, test } from "./test.ts";

const toCheck = { person: "asha", page: "notes/to-check" } as const;

/** Asha has been here before, so that her device knows where the list is. */
async function openKnown(tenant: Tenant, teams: TeamsBrowser) {
  const before = await teams.openTab(toCheck);
  await expect(waitingNotes(before.tab)).toHaveCount(10);
  await before.page.close();
  tenant.clearTraffic();
  const opened = await teams.openTab(toCheck);
  await expect(waitingNotes(opened.tab)).toHaveCount(10);
  return opened;
}

/** As when somebody comes back to the window. */
async function lookAgain(page: Page): Promise<void> {
  const frame = page.frames().find((one: Frame) => one.url().includes("/app/notes"));
  await frame?.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

test("first screen of To check is one Graph request with 20,000 notes, and says no number that it cannot know", async ({
  tenant,
  teams,
}) => {
  test.slow();
  tenant.seedNotes({}, { notes: 20_000 });

  const { tab } = await openKnown(tenant, teams);

  await expect(tab.getByText(/^50 notes read so far\. There are more in the list\./)).toBeVisible();
  expect(tenant.traffic()).toHaveLength(1);
});

test("with a backlog that SharePoint cannot find at once, the first screen still comes: month by month, and at once when the device has been there before", async ({
  tenant,
  teams,
}) => {
  test.slow();
  teams.expectComplaint(/422/);
  tenant.seedNotes({}, { notes: 20_000, backlog: true });

  const { tab } = await openKnown(tenant, teams);

  await expect(tab.getByText(/^So many notes wait that SharePoint cannot find them/)).toBeVisible();
  // The device knows by now in which months something waits.
  expect(tenant.traffic().length).toBeLessThanOrEqual(2);
  expect(tenant.traffic().every(({ status }) => status === 200)).toBe(true);
});

test("a member who is no reviewer reads what waits, and is told why nothing can be decided and who decides", async ({
  tenant,
  teams,
}) => {
  tenant.seedNotes({}, { notes: 40 });

  const { tab } = await teams.openTab({ ...toCheck, person: "ben" });
  await waitingNotes(tab).first().getByRole("link").click();

  await expect(
    tab.getByText(/^You can read what waits, but you do not check notes in this team/),
  ).toBeVisible();
  await expect(tab.getByRole("region", { name: "The note that is open" })).toBeVisible();
  await expect(tab.getByRole("checkbox")).toHaveCount(0);
  await expect(tab.getByRole("heading", { name: "Your decision" })).toHaveCount(0);
});

test("new notes appear without reloading, and what somebody else has dealt with goes", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const bens = await teams.openTab({ person: "ben" }, await teams.anotherDevice());
  await saveNote(bens.tab, "Agree one place for messages.");
  const { page, tab } = await teams.openTab(toCheck);
  await expect(waitingNotes(tab)).toHaveCount(1);
  await lookAgain(page);

  await bens.tab.getByRole("link", { name: "Cards", exact: true }).click();
  await saveNote(bens.tab, "Make the list before the ward round.");
  tenant.clearTraffic();
  await lookAgain(page);

  await expect(
    tab.getByRole("link", { name: "Make the list before the ward round." }),
  ).toBeVisible();
  await expect(tab.getByText("1 note came in to be checked.")).toBeAttached();
  tenant.byHand({}, "edit-note", { field: "LnState", text: "Closed" });
  await lookAgain(page);
  await expect(waitingNotes(tab)).toHaveCount(1);
});

test("an open page looks for changes once a minute, by the changes alone", async ({
  tenant,
  teams,
  context,
}) => {
  await context.clock.install();
  tenant.seedNotes({}, { notes: 40 });
  const { tab } = await teams.openTab(toCheck);
  await expect(waitingNotes(tab)).toHaveCount(10);
  const first = await waitingNotes(tab).first().getByRole("heading").textContent();
  await context.clock.fastForward(61_000);
  const looks = () => tenant.traffic().filter(({ path }) => path.includes("/delta")).length;
  await expect.poll(looks).toBe(1);
  tenant.clearTraffic();
  const oldest = tenant.itemsIn({}).find(({ fields }) => fields["Title"] === first);

  tenant.byHand({}, "edit-note", {
    key: String(oldest?.fields["LnKey"]),
    field: "LnState",
    text: "Closed",
  });
  await context.clock.fastForward(61_000);

  await expect(waitingNotes(tab)).toHaveCount(9);
  await expect(tab.getByRole("link", { name: first ?? "" })).toHaveCount(0);
  expect(tenant.traffic()).toHaveLength(1);
});

test("a lead opens notes one after the other by letters, at 320 pixels as beside the list, and finds the way back", async ({
  tenant,
  teams,
}) => {
  tenant.seedNotes({}, { notes: 80 });
  const { page, tab } = await teams.openTab({ ...toCheck, width: "320" });
  await expect(waitingNotes(tab)).toHaveCount(10);
  const titles = await waitingNotes(tab).getByRole("heading").allTextContents();
  await tab.getByText("Keyboard shortcuts").click();
  await tab.getByRole("checkbox", { name: "Use single letters on this device" }).check();

  for (const title of titles) {
    await page.keyboard.press("j");
    await expect(tab.getByRole("heading", { level: 2, name: title })).toBeFocused();
    await expect(tab.getByRole("heading", { level: 2, name: title })).toBeInViewport();
  }
  await page.keyboard.press("j");
  await expect(tab.getByText("Notes 11 to 20 are on this page.")).toBeVisible();
  await page.keyboard.press("k");
  await page.keyboard.press("b");

  await expect(tab.getByRole("link", { name: titles.at(-1) ?? "" })).toBeFocused();
  await expect(tab.getByText("Notes 1 to 10 are on this page.")).toBeVisible();
});
