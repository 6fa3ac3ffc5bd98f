import { expect, type Page } from "@playwright/test";

import { decidedLine } from "./checkingJourney.ts";
import { type Screen, saveNote } from "./noteJourney.ts";
import type { PageWorld } from "./pages/pageToSee.ts";
import { setUp } from "./pages/notePages.ts";

export const lesson = "Agree one place for messages.";
export const cardPage = "cards/after-action-review";

/** What the team said last time, on a card. */
export const lessonsOf = (screen: Screen) =>
  screen.getByRole("region", { name: "Last time your team said …" });

export const usedThisButton = (screen: Screen) =>
  screen.getByRole("button", { name: /^We used this/ });

export const countedLine = (screen: Screen) => screen.locator("p", { hasText: /^Counted\./ });

/** Ben, a member, saves what the team learned. */
export async function saveLesson(world: PageWorld): Promise<void> {
  await setUp(world);
  const { page, tab } = await world.teams.openTab({ person: "ben" });
  await saveNote(tab, lesson);
  await page.close();
}

/** Asha, who owns the team, checks it on her own device. */
export async function checkLesson({ teams }: Pick<PageWorld, "teams">): Promise<void> {
  const device = await teams.anotherDevice();
  const { tab } = await teams.openTab({ person: "asha", page: "notes" }, device);
  await tab.getByRole("link", { name: lesson }).click();
  await tab.getByRole("button", { name: "Check", exact: true }).click();
  await tab.getByRole("radio", { name: "No", exact: true }).check();
  await tab.getByRole("button", { name: "Mark as checked" }).click();
  await expect(decidedLine(tab, "Checked.")).toBeVisible();
  await device.close();
}

export async function useLesson(screen: Screen, page: Page, effect: string): Promise<void> {
  await usedThisButton(screen).click();
  await expect(screen.getByRole("textbox", { name: /^What came of it/ })).toBeFocused();
  await page.keyboard.type(effect);
  await page.keyboard.press("Enter");
}
