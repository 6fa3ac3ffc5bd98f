import { test as base, expect, type Page } from "@playwright/test";

import { samplePeople } from "#sandbox/seed.ts";
import { toLaunchOptions } from "#tests/support/chromium.ts";
import { type Playground, startPlayground } from "#tests/support/startPlayground.ts";
import { startPlaygroundServer } from "#tests/support/playgroundServer.ts";

const publicAddress = "https://cards.example";

interface Clients {
  readonly playground: Playground;
}

/** The Playground in Chromium, before the product's own message extension; no other name leads anywhere. */
const test = base.extend<object, Clients>({
  launchOptions: [
    async ({}, use) => {
      await use(toLaunchOptions("MAP * ~NOTFOUND,EXCLUDE localhost"));
    },
    { scope: "worker" },
  ],
  playground: [
    async ({}, use) => {
      const { tenantId } = samplePeople.asha;
      const server = await startPlaygroundServer({ tenantId, publicAddress });
      const playground = await startPlayground({ endpoint: server.messages, tenantId });
      await use(playground);
      playground.close();
      server.close();
    },
    { scope: "worker" },
  ],
});

async function openChannel(page: Page, { origin }: Playground): Promise<void> {
  await page.goto(origin, { waitUntil: "domcontentloaded" });
  // A click before the Playground's own data is there leads nowhere.
  await expect(async () => {
    await page.getByRole("treeitem", { name: /General/ }).click();
    await expect(page.getByRole("button", { name: "Post" })).toBeVisible({ timeout: 1000 });
  }).toPass();
}

async function chooseKind(page: Page, kind: string): Promise<void> {
  await page.getByRole("button", { name: "Trigger Message Extension App" }).first().click();
  await page.getByRole("menuitem", { name: kind }).click();
}

const posted = (page: Page) => page.locator(".ac-adaptiveCard");

test.describe("The Playground journeys", () => {
  test("search, and the card stands in the channel", async ({ page, playground }) => {
    await openChannel(page, playground);
    await chooseKind(page, "Search Command");
    await page.getByRole("button", { name: "Specify Command ID or Parameter" }).click();
    await page.getByRole("textbox", { name: "Command ID" }).fill("findCard");
    await page.getByRole("textbox", { name: "Parameter name" }).fill("query");

    await page.getByRole("textbox", { name: "Enter a search term" }).fill("peer");
    await page.getByRole("heading", { name: /Ask people who have done it before/ }).click();
    await page.getByRole("button", { name: "Post" }).click();

    await expect(posted(page)).toContainText("Ask people who have done it before");
    await expect(posted(page)).toContainText("Peer Assist");
  });

  test("a link becomes the card", async ({ page, playground }) => {
    await openChannel(page, playground);
    await chooseKind(page, "Link Unfurling");
    const window = page.getByRole("dialog", { name: "Link Unfurling" });

    const box = window.getByRole("textbox", { name: "Enter an URL" });
    await box.fill(`${publicAddress}/app/cards/after-action-review`);
    await box.press("Enter");
    const summary = "Talk through what happened and what to change";
    await expect(window.locator(".ac-adaptiveCard")).toContainText(summary);
    await window.getByRole("button", { name: "Send to Conversation" }).click();

    await expect(posted(page)).toContainText(summary);
  });

  test("a message action, through its invoke address, opens the note form with the message sealed", async ({
    playground,
  }) => {
    const answer = await playground.invoke("composeExtension/fetchTask", {
      commandId: "saveMessage",
      commandContext: "message",
      messagePayload: {
        id: "1764000000000",
        body: { contentType: "html", content: "<p>We looked for the list.</p>" },
      },
    });

    expect(answer).toMatchObject({ task: { type: "continue" } });
    expect(JSON.stringify(answer)).toMatch(
      /"url":"https:\/\/cards\.example\/app\/message[^"]*#[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+"/,
    );
    expect(JSON.stringify(answer)).not.toContain("list");
  });
});
