import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";

import { nextTimeBox, saveButton, savedHeading } from "./noteJourney.ts";

/** Where a message is written in the host's conversation. */
export const messageBox = (page: Page): Locator =>
  page.getByRole("region", { name: "Message box" });

export const messageText = (page: Page): Locator =>
  messageBox(page).getByRole("textbox", { name: "Type a message" });

/** The messages of the conversation, the newest last. */
export const messages = (page: Page): Locator =>
  page.getByRole("region", { name: /^(Posts|Chat)$/ }).getByRole("article");

/** The cards that go with the message that is being written. */
export const attachedCards = (page: Page): Locator =>
  messageBox(page).locator(".attached").getByRole("group");

export const searchFlyout = (page: Page): Locator =>
  page.getByRole("dialog", { name: "Technique Cards" });

export async function openSearch(page: Page): Promise<void> {
  await messageBox(page).getByRole("button", { name: "Technique Cards" }).click();
  await expect(searchFlyout(page).getByRole("searchbox")).toBeFocused();
}

export async function searchFor(page: Page, words: string): Promise<void> {
  await openSearch(page);
  await searchFlyout(page).getByRole("searchbox").fill(words);
}

export const send = (page: Page): Promise<void> =>
  messageBox(page).getByRole("button", { name: "Send" }).click();

/** Chooses Save as learning note on the message with these words. */
export async function saveAsNote(page: Page, words: string): Promise<void> {
  const message = messages(page).filter({ hasText: words });
  await message.getByRole("button", { name: /^More/ }).click();
  await message.getByRole("menuitem", { name: "Save as learning note" }).click();
}

export const noteDialogTitle = "From this conversation";

export const noteDialog = (page: Page): Locator =>
  page.getByRole("dialog", { name: noteDialogTitle });

/** The form that stands in the dialog. */
export const noteForm = (page: Page): FrameLocator =>
  noteDialog(page).locator("iframe").contentFrame();

/** Makes a note of the message with these words, and sees that it was saved; the dialog stays open. */
export async function makeNote(page: Page, words: string, nextTime: string): Promise<void> {
  await saveAsNote(page, words);
  await nextTimeBox(noteForm(page)).fill(nextTime);
  await saveButton(noteForm(page)).click();
  await expect(savedHeading(noteForm(page))).toBeVisible();
}
