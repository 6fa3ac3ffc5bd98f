import { expect } from "@playwright/test";

import { countedLine, lessonsOf, usedThisButton } from "../lessonJourney.ts";
import { afterActionReview, nextTimeBox, saveButton, savedHeading } from "../noteJourney.ts";
import { setUp } from "./notePages.ts";
import type { PageToSee, PageWorld } from "./pageToSee.ts";

const card = {
  visit: { page: "cards/after-action-review" },
  heading: afterActionReview.plainName,
  says: "Last time your team said …",
} as const;
const lookAgain = {
  visit: { page: "notes/look-again", person: "asha" },
  heading: "Look again",
} as const;
const notes = { visit: { page: "notes" }, heading: "This team's notes" } as const;

/** Notes of four years; Ben may make the list of their uses. */
function seed({ tenant }: PageWorld): void {
  tenant.agree("ben", "Sites.Manage.All");
  tenant.seedNotes({}, { notes: 200 });
}

/** A note with a name in it, which its writer has looked at. */
async function saveWithName(world: PageWorld): Promise<void> {
  await setUp(world);
  const { page, tab } = await world.teams.openTab({ page: "cards/after-action-review/note" });
  await nextTimeBox(tab).fill("Ask Mrs Sample before the round.");
  await saveButton(tab).click();
  await tab.getByRole("button", { name: "I have checked these. Save" }).click();
  await expect(savedHeading(tab)).toBeVisible();
  await page.close();
}

/** Lessons on their card, what to look at again, and the file of notes. */
export const lessonPages: readonly PageToSee[] = [
  {
    name: "card-lessons",
    ...card,
    before: seed,
    open: async (tab) => {
      await expect(lessonsOf(tab)).toBeVisible();
      await usedThisButton(tab).first().click();
    },
  },
  {
    name: "card-lessons-not-sent",
    ...card,
    before: seed,
    open: async (tab, page, { tenant }) => {
      await expect(lessonsOf(tab)).toBeVisible();
      await usedThisButton(tab).first().click();
      await page.keyboard.press("Enter");
      await expect(countedLine(tab)).toBeVisible();
      tenant.setWeather({ method: "*", path: "", kind: "offline" });
      await usedThisButton(tab).first().click();
      await page.keyboard.type("The round was shorter.");
      await page.keyboard.press("Enter");
      await expect(tab.locator("p", { hasText: /^Not sent yet\./ })).toBeVisible();
    },
    complaint: /ERR_/,
  },
  { name: "look-again", ...lookAgain, says: "A message for the channel", before: seed },
  { name: "look-again-none", ...lookAgain, says: "Nothing to look at again", before: setUp },
  {
    name: "notes-export-asking",
    ...notes,
    says: "Could these notes tell who a patient is?",
    before: saveWithName,
    open: async (tab) => {
      await tab.getByRole("button", { name: "Export as CSV" }).click();
      await tab.getByRole("button", { name: /^Make the file/ }).click();
    },
  },
  {
    name: "notes-export-ready",
    ...notes,
    says: /^The file is ready/,
    before: seed,
    open: async (tab) => {
      await tab.getByRole("button", { name: "Export as CSV" }).click();
      await tab.getByRole("button", { name: /^Make the file/ }).click();
    },
  },
];
