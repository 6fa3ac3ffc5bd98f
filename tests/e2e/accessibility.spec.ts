import type { Page } from "@playwright/test";

import { findAxeFaults } from "#tests/support/findAxeFaults.ts";
import {
  findCard,
  nextTimeBox,
  openNoteForm,
  saveButton,
  saveNote,
  type Screen,
  seeInNotes,
} from "#tests/support/noteJourney.ts";

import { expect, test } from "./test.ts";

const themes = ["default", "dark", "contrast"] as const;
const widths = [1280, 720, 320] as const;
const lesson = "Agree one place for messages.";

for (const theme of themes) {
  for (const width of widths) {
    test(`axe clean and no sideways scroll at ${width} in ${theme}, on each screen`, async ({
      tenant,
      teams,
    }) => {
      test.slow();
      tenant.agree("ben", "Sites.Manage.All");
      const { page, tab } = await teams.openTab({
        theme,
        width: width === 1280 ? "desktop" : `${width}`,
      });
      const look = (screen: string) => expectClean(page, tab, screen);

      await expect(tab.getByRole("searchbox", { name: "Search techniques" })).toBeVisible();
      await look("cards");
      await tab.getByRole("button", { name: "Just finished" }).click();
      await look("what fits");
      await tab.getByRole("button", { name: "Just finished" }).click();
      await findCard(tab);
      await look("card");
      await tab.getByRole("link", { name: "Cards", exact: true }).click();
      await openNoteForm(tab);
      await saveButton(tab).click();
      await expect(nextTimeBox(tab)).toBeFocused();
      await look("note form with an error");
      await tab.getByRole("link", { name: "Cards", exact: true }).click();
      await saveNote(tab, lesson);
      await look("saved");
      await seeInNotes(tab, lesson);
      await look("notes");
      await tab.getByRole("link", { name: lesson }).click();
      await expect(tab.getByRole("heading", { level: 1 })).toBeVisible();
      await look("note");
    });
  }
}

async function expectClean(page: Page, tab: Screen, screen: string): Promise<void> {
  expect(await findAxeFaults(page), screen).toEqual([]);
  const wider = await tab.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(wider, `${screen}: sideways scroll`).toBeLessThanOrEqual(0);
}
