import type { Page } from "@playwright/test";
import { fileURLToPath } from "node:url";

import { readPictures } from "#extension/cards/readPictures.ts";
import { sampleFacts, toEveryCard } from "#tests/support/everyCard.ts";
import { findAxeFaults } from "#tests/support/findAxeFaults.ts";
import { bundleRenderer, cardWidth, drawOn, openCardPage } from "#tests/support/openCardPage.ts";
import { tabOrigin } from "#tests/support/realNames.ts";
import { toCardTexts } from "#tests/support/toCardTexts.ts";

import { expect, test } from "./test.ts";

/** Where `npm run screens` wants its pictures; without it, none are taken. */
const folder = process.env["SCREENS_FOLDER"];
const built = fileURLToPath(new URL("../../dist/tab", import.meta.url));
/** The pictures are those that the built server serves. */
const facts = { ...sampleFacts, publicAddress: tabOrigin, pictures: readPictures(built) };
const { inserted, others } = toEveryCard(facts);

let renderer: string;
test.beforeAll(async () => {
  renderer = await bundleRenderer();
});

for (const { name, card } of [...inserted, ...others]) {
  test(`a card in a conversation, 300 pixels wide on a phone, light and dark: ${name}`, async ({
    page,
  }) => {
    await openCardPage(page, renderer);

    for (const theme of ["light", "dark"] as const) {
      await drawOn(page, card, { theme });
      for (const { kind, text } of toCardTexts(card)) {
        if (kind === "picture") await expect(page.getByRole("img", { name: text })).toBeVisible();
        else await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
      }
      expect(await findCutParts(page), theme).toEqual([]);
      expect(await findAxeFaults(page), theme).toEqual([]);
      if (folder !== undefined) await picture(page, `${name}-${String(cardWidth)}-${theme}`);
    }

    // Somebody who needs letters of twice the size.
    await drawOn(page, card, { theme: "light", scale: 2 });
    expect(await findCutParts(page)).toEqual([]);
  });
}

/** What is wider than the page or than its own box, or is cut with an ellipsis. */
const findCutParts = (page: Page): Promise<readonly string[]> =>
  page.locator("body").evaluate((body) =>
    [document.documentElement, ...body.querySelectorAll<HTMLElement>("main *")]
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        const isCut = part.scrollWidth > part.clientWidth && part.clientWidth > 0;
        return isCut || left < 0 || right > innerWidth;
      })
      .map((part) => `${part.tagName} ${part.textContent.slice(0, 40)}`),
  );

async function picture(page: Page, name: string): Promise<void> {
  await page.locator("main").screenshot({ path: `${folder ?? ""}/message-${name}.png` });
}
