import {
  cardPage,
  checkLesson,
  countedLine,
  lesson,
  lessonsOf,
  saveLesson,
  useLesson,
} from "#tests/support/lessonJourney.ts";
import { readStorage } from "#tests/support/readStorage.ts";

import { expect, test } from "./test.ts";

const promise =
  "The loop: a lesson saved, checked, and met again on its card by another member of the team; We used this counted once however often it is sent";
const effect = "Nobody looked for the list.";

test(`${promise}: from one person to the next`, async ({ tenant, teams, context }) => {
  test.slow();
  await saveLesson({ tenant, teams, context });
  await checkLesson({ teams });

  const device = await teams.anotherDevice();
  const { page, tab } = await teams.openTab({ person: "cara", page: cardPage }, device);

  const met = lessonsOf(tab);
  await expect(met.getByRole("link", { name: lesson })).toBeVisible();
  await expect(met.getByText("Checked by the team")).toBeVisible();
  // The answer to the first attempt is lost on its way, after the list took it.
  tenant.setWeather({ method: "POST", path: "/sites", kind: "drop-after-commit", times: 1 });
  teams.expectComplaint(/ERR_/);
  await useLesson(tab, page, effect);
  await expect(countedLine(tab)).toBeVisible();
  await expect(met.getByText(/^Used once\./)).toContainText(effect);
  expect(tenant.usesIn({}).map(({ fields }) => fields["LnEffect"])).toEqual([effect]);

  await met.getByRole("link", { name: lesson }).click();
  await expect(tab.getByRole("region", { name: "Used by the team" })).toContainText("Used once.");
});

test(`${promise}: what waits on the device is sent when the tab opens again, and once`, async ({
  tenant,
  teams,
  context,
}) => {
  test.slow();
  await saveLesson({ tenant, teams, context });
  await checkLesson({ teams });
  const device = await teams.anotherDevice();
  const first = await teams.openTab({ person: "cara", page: cardPage }, device);
  await expect(lessonsOf(first.tab)).toBeVisible();
  teams.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  await device.setOffline(true);
  await useLesson(first.tab, first.page, effect);
  await expect(first.tab.locator("p", { hasText: /^Not sent yet\./ })).toBeVisible();
  expect(await readStorage(device)).toContain(effect);
  await first.page.close();
  await device.setOffline(false);
  expect(tenant.usesIn({})).toEqual([]);

  const again = await teams.openTab({ person: "cara", page: "health" }, device);
  await expect.poll(() => tenant.usesIn({}).length, { timeout: 30_000 }).toBe(1);
  await again.page.reload();
  await expect(again.tab.getByRole("heading", { level: 1 })).toBeVisible();

  expect(tenant.usesIn({}).map(({ fields }) => fields["LnEffect"])).toEqual([effect]);
  expect(await readStorage(device)).not.toContain(effect);
});
