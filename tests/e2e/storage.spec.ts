import { toLaunchOptions } from "#tests/support/chromium.ts";
import { createTeamsBrowser } from "#tests/support/createTeamsBrowser.ts";
import {
  nextTimeBox,
  openNoteForm,
  saveNote,
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

test("a browser that keeps nothing for a framed page still finds a card, saves a note and sees it in Notes", async ({
  names,
  playwright,
  tenant,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const browser = await playwright.chromium.launch(toLaunchOptions(names.resolverRules, "denied"));
  const teams = await createTeamsBrowser(browser, await browser.newContext());
  const { page, tab } = await teams.openTab({ person: "ben" });

  await saveNote(tab, lesson);
  await seeInNotes(tab, lesson);

  const frame = page.frames().find((each) => each.url().startsWith(tabOrigin));
  const storage = await frame?.evaluate(() => {
    try {
      return localStorage.length;
    } catch {
      return "denied";
    }
  });
  expect(storage).toBe("denied");
  expect(tenant.itemsIn({})).toHaveLength(1);
  expect(teams.faults()).toEqual([]);
  await browser.close();
});
