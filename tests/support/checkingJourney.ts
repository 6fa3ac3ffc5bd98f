import { expect, type Locator, type Page } from "@playwright/test";

import type { Screen } from "./noteJourney.ts";
import { tabTo } from "./tabTo.ts";

/** The notes of the list that waits. A tab opens with the cards, which are articles too, before it goes where a link leads. */
export const waitingNotes = (screen: Screen): Locator =>
  screen.getByRole("region", { name: "Waiting notes" }).getByRole("article");

/** Presses a button as a person without a mouse does. */
export async function pressByKeyboard(page: Page, screen: Screen, name: string): Promise<void> {
  await tabTo(page, screen.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

/** Answers that patient care would not change, with the keys that choose among radio buttons. */
export async function sayCareStays(page: Page, screen: Screen): Promise<void> {
  await tabTo(page, screen.getByRole("radio", { name: "No", exact: true }));
  await page.keyboard.press("Space");
}

/** The line that says that a decision has reached the team's list. */
export const decidedLine = (screen: Screen, sentence: string) =>
  screen.locator("p", { hasText: `${sentence} Saved to the team.` });

export async function expectDecided(screen: Screen, sentence: string): Promise<void> {
  await expect(decidedLine(screen, sentence)).toBeVisible();
}
