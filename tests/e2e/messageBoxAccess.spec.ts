import { findAxeFaults } from "#tests/support/findAxeFaults.ts";
import {
  attachedCards,
  messageBox,
  messages,
  messageText,
  noteDialog,
  noteForm,
  saveAsNote,
  searchFlyout,
  searchFor,
  send,
} from "#tests/support/messageJourney.ts";
import { nextTimeBox } from "#tests/support/noteJourney.ts";
import { tabTo } from "#tests/support/tabTo.ts";

import { expect, test } from "./test.ts";

const samplePost = "The new handover board is up.";

for (const theme of ["default", "dark", "contrast"] as const) {
  for (const width of ["desktop", "phone"] as const) {
    test(`the message box is axe clean with cards found, a card in it and a dialog open: ${theme}, ${width}`, async ({
      teams,
    }) => {
      const { page } = await teams.openTab({ tab: "posts", theme, width });
      await searchFor(page, "peer");
      const found = searchFlyout(page).getByRole("button", { name: /Peer Assist/ });
      await expect(found).toBeVisible();
      expect(await findAxeFaults(page)).toEqual([]);

      await found.click();
      await expect(attachedCards(page)).toHaveCount(1);
      expect(await findAxeFaults(page)).toEqual([]);

      await send(page);
      await saveAsNote(page, samplePost);
      await expect(nextTimeBox(noteForm(page))).toBeVisible();
      expect(await findAxeFaults(page)).toEqual([]);
    });
  }
}

test("the message box by keyboard alone: search, insert, send, open a message's menu and its dialog, and come back", async ({
  teams,
}) => {
  const { page } = await teams.openTab({ tab: "posts" });
  const { keyboard } = page;
  await expect(messageText(page)).toBeVisible();
  await tabTo(page, messageBox(page).getByRole("button", { name: "Technique Cards" }));
  await keyboard.press("Enter");
  await expect(searchFlyout(page).getByRole("searchbox")).toBeFocused();

  await keyboard.type("peer");
  const found = searchFlyout(page).getByRole("button", { name: /Peer Assist/ });
  await expect(searchFlyout(page).getByRole("listitem").first()).toContainText("Peer Assist");
  await tabTo(page, found);
  await keyboard.press("Enter");
  await expect(messageText(page)).toBeFocused();
  await expect(attachedCards(page)).toHaveCount(1);
  await keyboard.press("Enter");
  await expect(messages(page).last()).toContainText("Peer Assist");

  await page.getByRole("link", { name: "Skip to the tab" }).focus();
  await tabTo(page, messages(page).first().getByRole("button", { name: /^More/ }));
  await keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Save as learning note" })).toBeFocused();
  await keyboard.press("Escape");
  await expect(page.getByRole("menuitem")).toHaveCount(0);
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await expect(nextTimeBox(noteForm(page))).toBeVisible();
  await tabTo(page, noteDialog(page).getByRole("button", { name: "Close", exact: true }));
  await keyboard.press("Enter");

  await expect(noteDialog(page)).toBeHidden();
  await expect(messages(page).first().getByRole("button", { name: /^More/ })).toBeFocused();
});
