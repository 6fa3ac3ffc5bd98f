import {
  afterActionReview,
  nextTimeBox,
  saveButton,
  savedHeading,
} from "#tests/support/noteJourney.ts";
import { tabTo } from "#tests/support/tabTo.ts";

import { expect, test } from "./test.ts";

const lesson = "Agree one place for messages.";

test("the whole journey by keyboard alone: find a card, write a note, save it, read it in Notes", async ({
  tenant,
  teams,
}) => {
  tenant.agree("ben", "Sites.Manage.All");
  const { page, tab } = await teams.openTab({ person: "ben" });
  const { keyboard } = page;
  const search = tab.getByRole("searchbox", { name: "Search techniques" });
  await expect(search).toBeVisible();

  await tabTo(page, search);
  await keyboard.type("debreif");
  await tabTo(page, tab.getByRole("link", { name: afterActionReview.plainName }));
  await keyboard.press("Enter");
  await expect(
    tab.getByRole("heading", { level: 1, name: afterActionReview.plainName }),
  ).toBeFocused();
  await tabTo(page, tab.getByRole("link", { name: "Write a learning note" }));
  await keyboard.press("Enter");
  await expect(nextTimeBox(tab)).toBeVisible();
  await tabTo(page, saveButton(tab));
  await keyboard.press("Enter");
  await expect(nextTimeBox(tab)).toBeFocused();
  await keyboard.type(lesson);
  await tabTo(page, saveButton(tab));
  await keyboard.press("Enter");
  await expect(savedHeading(tab)).toBeFocused();
  await tabTo(page, tab.getByRole("link", { name: "See it in Notes" }));
  await keyboard.press("Enter");
  await expect(tab.getByRole("link", { name: lesson })).toBeVisible();
  await tabTo(page, tab.getByRole("link", { name: lesson }));
  await keyboard.press("Enter");

  await expect(tab.getByRole("heading", { level: 1, name: lesson })).toBeFocused();
});

test("a person without a mouse can skip the places and land on the page", async ({ teams }) => {
  const { page, tab } = await teams.openTab();
  const skip = tab.getByRole("link", { name: "Skip to the page" });
  await expect(tab.getByRole("searchbox", { name: "Search techniques" })).toBeVisible();

  await tabTo(page, skip);
  await page.keyboard.press("Enter");

  await expect(tab.getByRole("main")).toBeFocused();
});
