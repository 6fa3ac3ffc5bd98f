import { samplePeople } from "#sandbox/seed.ts";
import type { SeenItem } from "#sandbox/graph/GraphEmulator.ts";
import type { Screen } from "#tests/support/noteJourney.ts";
import type { TeamsBrowser } from "#tests/support/createTeamsBrowser.ts";
import type { Tenant } from "#tests/support/tenant.ts";

import { expect, test } from "./test.ts";

const promise = "Thirty checked at once with throttling: progress, each once, failures listed";

/** Asha owns the ward, where thirty notes wait, and has chosen all of them to be checked. */
async function chooseThirty(tenant: Tenant, teams: TeamsBrowser) {
  tenant.seedNotes({}, { notes: 120 });
  const asha = await teams.openTab({ person: "asha", page: "notes/to-check" });
  await asha.tab.getByRole("button", { name: "Choose all 30" }).click();
  await asha.tab.getByRole("button", { name: "Decide on them together" }).click();
  await asha.tab.getByRole("button", { name: "Check", exact: true }).click();
  await asha.tab.getByRole("radio", { name: "No", exact: true }).check();
  tenant.clearTraffic();
  return asha;
}

const press = (screen: Screen) => screen.getByRole("button", { name: "Mark 30 notes as checked" });

const waitingIn = (tenant: Tenant): readonly SeenItem[] =>
  tenant.itemsIn({}).filter(({ fields }) => fields["LnState"] === "Waiting");

const writes = (tenant: Tenant) =>
  tenant.traffic().filter(({ method, status }) => method === "PATCH" && status === 200);

test(promise, async ({ tenant, teams }) => {
  test.slow();
  const { tab } = await chooseThirty(tenant, teams);
  const [first, second] = waitingIn(tenant).map(({ fields }) => String(fields["LnKey"]));
  const cara = samplePeople.cara.id;
  tenant.byHand({}, "edit-note", {
    key: first ?? "",
    field: "LnHappened",
    text: "We waited in the rain.",
    person: cara,
  });
  tenant.byHand({}, "delete-note", { key: second ?? "" });
  tenant.setWeather({ method: "PATCH", path: "/sites", kind: "429", seconds: 1, times: 3 });

  await press(tab).click();

  await expect(tab.getByRole("progressbar", { name: /^\d+ of 30 done$/ })).toBeVisible();
  await expect(tab.getByRole("heading", { name: "28 of 30 notes done." })).toBeVisible({
    timeout: 60_000,
  });
  await expect(tab.getByRole("heading", { name: "2 notes did not work" })).toBeVisible();
  const failed = tab.getByRole("listitem");
  await expect(
    failed.filter({ hasText: "Cara Sample changed the words of this note" }),
  ).toContainText("Your check was not saved.");
  await expect(failed.filter({ hasText: "It was deleted from the team's list." })).toHaveCount(1);
  expect(waitingIn(tenant)).toHaveLength(1);
  const paths = writes(tenant).map(({ path }) => path);
  expect(paths).toHaveLength(28);
  expect(new Set(paths).size).toBe(28);
});

test(`${promise}: a pause of a minute and more is waited out, and stopped when asked`, async ({
  tenant,
  teams,
}) => {
  const { tab } = await chooseThirty(tenant, teams);
  tenant.setWeather({ method: "PATCH", path: "/sites", kind: "429", seconds: 300 });

  await press(tab).click();

  await expect(
    tab.getByText(/^Microsoft 365 is busy and asked us to wait until .* sent by themselves/),
  ).toBeVisible();
  await tab.getByRole("button", { name: "Stop" }).click();
  await expect(tab.getByText("Stopped. 30 notes stand as before.")).toBeVisible();
  await expect(tab.getByRole("heading", { name: "0 of 30 notes done." })).toBeFocused();
  tenant.clearWeather();
  expect(waitingIn(tenant)).toHaveLength(30);
});

test(`${promise}: what was pressed without network is sent once when it is back`, async ({
  tenant,
  teams,
}) => {
  test.slow();
  const { page, tab } = await chooseThirty(tenant, teams);
  await page.context().setOffline(true);
  teams.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  await press(tab).click();
  await expect(tab.getByText(/^There is no connection to Microsoft 365/).first()).toBeVisible();
  expect(waitingIn(tenant)).toHaveLength(30);

  await page.context().setOffline(false);

  await expect(tab.getByRole("heading", { name: "All 30 notes done." })).toBeVisible({
    timeout: 60_000,
  });
  expect(waitingIn(tenant)).toHaveLength(0);
  expect(writes(tenant)).toHaveLength(30);
});
