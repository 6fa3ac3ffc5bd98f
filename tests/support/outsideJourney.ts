import type { Page } from "@playwright/test";

import { samplePeople } from "#sandbox/seed.ts";

import type { Screen } from "./noteJourney.ts";

/** Presses what opens a window, and answers the window that came. */
export async function openWindow(page: Page, press: () => Promise<void>): Promise<Page> {
  const opened = page.context().waitForEvent("page");
  await press();
  return opened;
}

/** In Microsoft's window, which then closes by itself. */
export async function signInAs(person: keyof typeof samplePeople, entra: Page): Promise<void> {
  const closed = entra.waitForEvent("close");
  await entra.getByRole("button", { name: samplePeople[person].displayName }).click();
  await closed;
}

export const signInButton = (screen: Screen) => screen.getByRole("button", { name: "Sign in" });

/** From the form that cannot know a team yet to the page on which people sign in. */
export async function goToSignIn(screen: Screen): Promise<void> {
  await screen.getByRole("link", { name: "Write a learning note" }).click();
  await screen.getByRole("link", { name: "Sign in" }).click();
}
