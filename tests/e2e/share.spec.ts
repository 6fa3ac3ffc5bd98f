import type { Page } from "@playwright/test";

import { samplePeople } from "#sandbox/seed.ts";
import { messages } from "#tests/support/messageJourney.ts";
import { afterActionReview } from "#tests/support/noteJourney.ts";
import { tabOrigin } from "#tests/support/realNames.ts";

import { expect, test } from "./test.ts";

const promise =
  "Shared to a chat in the sandbox, the address opened by a member, by a stranger without the app (public page) and on a phone width";

const card = "cards/after-action-review";
const address = `${tabOrigin}/app/${card}`;
const cardHeading = { level: 1, name: afterActionReview.plainName } as const;
const shareWindow = (page: Page) => page.getByRole("dialog", { name: "Share to Teams" });

test(promise, async ({ browser, tenant, teams }) => {
  const { page, tab } = await teams.openTab({ person: "ben", page: card });
  await tab.getByRole("button", { name: "Share" }).click();
  await expect(shareWindow(page).getByRole("group")).toContainText(afterActionReview.name);
  await shareWindow(page).getByLabel("Share to").selectOption("Sample chat");
  await shareWindow(page).getByRole("button", { name: "Share" }).click();
  await expect(tab.getByText("Shared.", { exact: true }).last()).toBeVisible();

  // A member: the card opens in the tab of the chat.
  await page.getByText("Sandbox controls", { exact: true }).click();
  await page.getByLabel("Person", { exact: true }).selectOption(samplePeople.asha.id);
  await page.getByRole("button", { name: "Chat", exact: true }).first().click();
  await page
    .getByRole("navigation", { name: "Tabs" })
    .getByRole("button", { name: "Chat" })
    .click();
  const sent = messages(page).last();
  await expect(sent).toContainText(samplePeople.ben.displayName);
  const link = await sent.getByRole("link", { name: address }).getAttribute("href");
  await sent.getByText("Open card").click();
  await expect(tab.getByRole("heading", cardHeading)).toBeVisible();

  // A stranger, at a desk and on a phone: the public page, and nobody asks who they are.
  const before = tenant.traffic().length;
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 320, height: 640 },
  ]) {
    const stranger = await browser.newContext({ viewport });
    const opened = await stranger.newPage();
    await opened.goto(link ?? "");
    await expect(opened.getByRole("heading", cardHeading)).toBeVisible();
    const over = await opened.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await stranger.close();
  }
  expect(tenant.traffic()).toHaveLength(before);
});

test("a person who closes Teams' window for sharing is told nothing, and nothing is sent", async ({
  teams,
}) => {
  const { page, tab } = await teams.openTab({ page: card });
  await tab.getByRole("button", { name: "Share" }).click();
  await shareWindow(page).getByRole("button", { name: "Cancel" }).click();
  await expect(shareWindow(page)).toBeHidden();

  await expect(tab.getByRole("button", { name: "Share" })).toBeVisible();
  await expect(tab.getByText("Shared.", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a host that cannot share shows the link instead", async ({ teams }) => {
  const { page, tab } = await teams.openTab({ page: card, host: "plain" });
  await tab.getByRole("button", { name: "Share" }).click();

  await expect(page.getByRole("dialog", { name: "Share a link to this tab" })).toBeVisible();
});

test("on a phone: Share, then Copy text, which is selected where Teams lends no clipboard", async ({
  teams,
}) => {
  teams.expectComplaint(/Clipboard API has been blocked/);
  const { tab } = await teams.openTab({ page: card, width: "phone" });
  const text = tab.getByRole("textbox", { name: "This text is selected." });

  for (const name of ["Share", "Copy text"]) {
    await tab.getByRole("button", { name }).click();

    await expect(text).toBeFocused();
    await expect(text).toHaveValue(new RegExp(`^${afterActionReview.plainName}[^]*\\n${address}$`));
  }
});
