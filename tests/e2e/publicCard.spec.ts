import type { Browser, Page } from "@playwright/test";

import { deck } from "#domain/cards/deck.ts";
import { tabOrigin } from "#tests/support/realNames.ts";

import { expect, test } from "./test.ts";

const addressOf = (id: string): string => `${tabOrigin}/app/cards/${id}`;

/** What other programs read of a page: the content of a tag by its property or name. */
const readTags = async (page: Page): Promise<ReadonlyMap<string, string>> => {
  const tags = await page.locator("head meta[content]").evaluateAll((metas) =>
    metas.map((meta) => {
      const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? "";
      return [name, meta.getAttribute("content") ?? ""] as const;
    }),
  );
  return new Map(tags);
};

/** A browser that runs no script, with nobody signed in. */
const withoutScript = async (browser: Browser, visit: (page: Page) => Promise<void>) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await visit(await context.newPage());
  await context.close();
};

for (const technique of deck) {
  test(`a public card page with JavaScript off; its link preview tags: ${technique.name}`, async ({
    browser,
    tenant,
  }) => {
    await withoutScript(browser, async (page) => {
      const picture = page.waitForResponse((response) =>
        new RegExp(`/assets/${technique.id}-[^/]+\\.svg$`).test(response.url()),
      );
      await page.goto(addressOf(technique.id));

      await expect(page.getByRole("heading", { level: 1 })).toHaveText(technique.plainName);
      await expect(page.getByText(technique.promise, { exact: true })).toBeVisible();
      for (const { minutes, steps } of technique.versions) {
        const heading = `Steps, ${String(minutes)} minutes in all`;
        await expect(page.getByRole("heading", { name: heading })).toBeVisible();
        for (const { how } of steps) await expect(page.getByText(how).first()).toBeVisible();
      }
      for (const question of technique.questions) {
        await expect(page.getByText(question, { exact: true }).first()).toBeVisible();
      }
      expect((await picture).ok()).toBe(true);
      await expect(page.getByRole("img")).toHaveAccessibleName(/^[A-Z].*\.$/);

      const tags = await readTags(page);
      expect(tags.get("description")).toBe(technique.promise);
      expect(Object.fromEntries(tags)).toMatchObject({
        "og:title": `${technique.plainName} (${technique.name})`,
        "og:description": technique.promise,
        "og:type": "article",
        "og:site_name": "Technique Cards",
        "og:locale": "en_GB",
        "og:url": addressOf(technique.id),
        "og:image:width": "1200",
        "og:image:height": "630",
        "twitter:card": "summary_large_image",
      });
      expect(tags.get("og:image:alt")).toMatch(/^[A-Z].*\.$/);
      await expect(page).toHaveTitle(`${technique.name} · Technique Cards`);
      expect(await page.locator('link[rel="canonical"]').getAttribute("href")).toBe(
        addressOf(technique.id),
      );

      const shown = await page.goto(tags.get("og:image") ?? "");
      expect(shown?.status()).toBe(200);
      expect(shown?.headers()).toMatchObject({
        "content-type": "image/png",
        "cache-control": "public, max-age=31536000, immutable",
      });
      expect(toMeasure(await shown?.body())).toEqual({ width: 1200, height: 630 });
    });
    expect(tenant.traffic()).toEqual([]);
  });
}

test("a public card page with JavaScript off has one landmark of each kind and headings in order", async ({
  browser,
}) => {
  await withoutScript(browser, async (page) => {
    await page.goto(addressOf("after-action-review"));

    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(page.getByRole("contentinfo")).toHaveCount(1);
    await expect(page.getByRole("navigation").first()).toBeVisible();
    const levels = await page
      .getByRole("heading")
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const leaps = levels.filter((level, place) => level > (levels[place - 1] ?? level) + 1);
    expect(leaps).toEqual([]);
  });
});

test("a public card page with JavaScript off shows nothing that would do nothing", async ({
  browser,
}) => {
  await withoutScript(browser, async (page) => {
    for (const path of ["/app/", "/app/cards/knowledge-cafe"]) {
      await page.goto(`${tabOrigin}${path}`);

      await expect(page.getByRole("link", { name: "Cards", exact: true })).toBeVisible();
      for (const role of ["button", "radio", "searchbox", "textbox"] as const) {
        await expect(page.getByRole(role)).toHaveCount(0);
      }
    }
    await expect(page.getByRole("link", { name: "Write a learning note" })).toHaveCount(0);

    await page.goto(`${tabOrigin}/app/notes`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page needs JavaScript");
    await page.getByRole("link", { name: "read the cards" }).click();
    await page.getByRole("link", { name: deck[0]?.plainName ?? "" }).click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText(deck[0]?.plainName ?? "");
  });
});

test("the cards themselves have link preview tags and a picture", async ({ browser }) => {
  await withoutScript(browser, async (page) => {
    await page.goto(`${tabOrigin}/app/?theme=dark`);

    const tags = await readTags(page);
    expect(Object.fromEntries(tags)).toMatchObject({
      "og:title": "Technique Cards",
      "og:type": "website",
      "og:url": `${tabOrigin}/app/`,
    });
    const shown = await page.goto(tags.get("og:image") ?? "");
    expect(toMeasure(await shown?.body())).toEqual({ width: 1200, height: 630 });
  });
});

for (const theme of ["default", "dark", "contrast"]) {
  test(`a card on paper is black on white, whatever is pressed stays behind: ${theme}`, async ({
    teams,
    context,
  }) => {
    const page = await context.newPage();
    await page.emulateMedia({ media: "print" });
    await page.goto(`${addressOf("after-action-review")}?theme=${theme}`);
    const toColours = (element: Element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return { color, backgroundColor };
    };

    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Write a learning note" })).toHaveCount(0);
    await expect(page.getByRole("img")).toBeVisible();
    for (const name of ["In short", "How to run it"]) {
      const side = page.getByRole("region", { name });
      await expect(side).toBeVisible();
      expect(await side.evaluate(toColours)).toEqual({
        color: "rgb(0, 0, 0)",
        backgroundColor: "rgba(0, 0, 0, 0)",
      });
    }
    const paper = await page.locator("html").evaluate(toColours);
    expect(paper.backgroundColor).toBe("rgb(255, 255, 255)");
    expect(teams.faults()).toEqual([]);
  });
}

/** Width and height as a PNG says them in its first bytes. */
function toMeasure(png: Buffer | undefined) {
  if (png?.toString("latin1", 1, 4) !== "PNG") throw new Error("This is not a PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
