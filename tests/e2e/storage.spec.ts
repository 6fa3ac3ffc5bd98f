import { toLaunchOptions } from "#tests/support/chromium.ts";
import { createTeamsBrowser } from "#tests/support/createTeamsBrowser.ts";
import {
  nextTimeBox,
  openNoteForm,
  saveButton,
  savedHeading,
  seeInNotes,
  writeNote,
} from "#tests/support/noteJourney.ts";
import { readStorage } from "#tests/support/readStorage.ts";
import { tabOrigin } from "#tests/support/realNames.ts";

import { expect, test } from "./test.ts";

const lesson = "Agree one place for messages.";

test("a draft is still there after the tab was closed, and is not shown to another person on the same device", async ({
  teams,
}) => {
  const first = await teams.openTab({ person: "ben" });
  await writeNote(first.tab, lesson);
  await expect(first.tab.getByText("Draft kept on this device for 14 days.")).toBeVisible();
  await first.page.close();

  const again = await teams.openTab({ person: "ben" });
  await openNoteForm(again.tab);
  const other = await teams.openTab({ person: "asha" });
  await openNoteForm(other.tab);

  await expect(nextTimeBox(again.tab)).toHaveValue(lesson);
  await expect(nextTimeBox(other.tab)).toHaveValue("");
});

test("Delete everything on this device leaves nothing of a draft", async ({ teams, context }) => {
  const { page, tab } = await teams.openTab({ person: "ben" });
  await writeNote(tab, lesson);
  await expect(tab.getByText("Draft kept on this device for 14 days.")).toBeVisible();
  expect(await readStorage(context)).toContain(lesson);

  await tab.getByRole("button", { name: "Delete everything on this device" }).click();
  await tab.getByRole("button", { name: "Delete it all" }).click();
  await expect(tab.getByText("Everything on this device is deleted.").first()).toBeVisible();
  await page.reload();
  await openNoteForm(tab);

  await expect(nextTimeBox(tab)).toHaveValue("");
  expect(await readStorage(context)).not.toContain(lesson);
});

test("Storage blocked entirely (real third-party partitioning, cookies blocked): cards work, saving works, the wording is honest", async ({
  names,
  playwright,
  tenant,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const browser = await playwright.chromium.launch(toLaunchOptions(names.resolverRules, "denied"));
  const context = await browser.newContext();
  const teams = await createTeamsBrowser(browser, context);
  teams.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  const { page, tab } = await teams.openTab({ person: "ben" });

  await writeNote(tab, lesson);
  await expect(tab.getByText("Draft kept only until this page closes.")).toBeVisible();
  await expect(tab.getByText("Is this a shared computer?")).toHaveCount(0);
  await saveButton(tab).click();
  await expect(savedHeading(tab)).toBeVisible();
  await seeInNotes(tab, lesson);

  await tab.getByRole("link", { name: "Cards", exact: true }).click();
  await writeNote(tab, "Say who holds the bleep.");
  tenant.setWeather({ method: "*", path: "", kind: "offline" });
  await saveButton(tab).click();
  await expect(
    tab.getByRole("heading", {
      name: "Not sent yet. This browser would not keep it. Leave this page open until it is sent",
    }),
  ).toBeVisible();
  tenant.clearWeather();
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(savedHeading(tab)).toBeVisible({ timeout: 30_000 });

  const frame = page.frames().find((each) => each.url().startsWith(tabOrigin));
  const storage = await frame?.evaluate(() => {
    try {
      return localStorage.length;
    } catch {
      return "denied";
    }
  });
  expect(storage).toBe("denied");
  expect(tenant.itemsIn({})).toHaveLength(2);
  expect(teams.faults()).toEqual([]);
  await browser.close();
});
