import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { afterActionReview, findCard } from "#tests/support/noteJourney.ts";
import { tabOrigin } from "#tests/support/realNames.ts";

import { expect, test } from "./test.ts";

/** The browser's own back, which Playwright's would wait for in the outer page only. */
const goBack = (page: Page) =>
  page.evaluate(() => {
    history.back();
  });

/** The build names its parts by what is in them alone; its list says which is which. */
const parts = JSON.parse(
  readFileSync(new URL("../../dist/tab/manifest.json", import.meta.url), "utf8"),
) as Readonly<Record<string, { readonly file: string }>>;
const noteFormFile = parts["features/notes/form/NoteFormPage.tsx"]?.file ?? "missing";

const cardHeading = { level: 1, name: afterActionReview.plainName } as const;

test("a deep link opens its card, and back leads to where the person was", async ({ teams }) => {
  const { page, tab } = await teams.openTab({ page: "cards/after-action-review" });
  await expect(tab.getByRole("heading", cardHeading)).toBeVisible();

  await tab.getByRole("link", { name: "All cards" }).click();
  await expect(tab.getByRole("searchbox", { name: "Search techniques" })).toBeVisible();
  await goBack(page);

  await expect(tab.getByRole("heading", cardHeading)).toBeVisible();
});

test("back from a card leads to the search with its words still there", async ({ teams }) => {
  const { page, tab } = await teams.openTab();
  await findCard(tab);

  await goBack(page);

  await expect(tab.getByRole("searchbox", { name: "Search techniques" })).toHaveValue("debreif");
});

test("a deep link to something unknown leads to the cards", async ({ teams }) => {
  const { tab } = await teams.openTab({ page: "cards/no-such-card" });

  await expect(tab.getByRole("searchbox", { name: "Search techniques" })).toBeVisible();
});

test("cards are read before sign-in: no request to Graph, no token", async ({ tenant, teams }) => {
  const { tab } = await teams.openTab({ signin: "never" });

  await findCard(tab);

  expect(tenant.traffic()).toEqual([]);
  const asked = tenant.seen().map(({ url }) => new URL(url));
  expect(asked.filter(({ pathname }) => pathname === "/sandbox/token")).toEqual([]);
  expect(asked.filter(({ hostname }) => hostname === "login.microsoftonline.com")).toEqual([]);
});

test("cards are read with no network after load, and a note can be written", async ({
  tenant,
  teams,
  context,
}) => {
  const { page, tab } = await teams.openTab();
  await expect(tab.getByRole("searchbox", { name: "Search techniques" })).toBeVisible();
  const hasForm = () => tenant.seen().some(({ url }) => url.endsWith(`/${noteFormFile}`));
  await expect.poll(hasForm).toBe(true);
  await page.waitForLoadState("networkidle");
  teams.expectComplaint(/net::ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(true);

  await findCard(tab);
  await tab.getByRole("link", { name: "Write a learning note" }).click();

  await expect(tab.getByRole("textbox", { name: /^Next time, do this/ })).toBeVisible();
});

test("the cards are read outside Teams, in a browser of its own", async ({ teams, context }) => {
  const page = await context.newPage();
  await page.goto(`${tabOrigin}/app/`);

  await findCard(page);

  expect(teams.faults()).toEqual([]);
});

test("a card is readable with no script at all", async ({ browser, teams }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();

  await page.goto(`${tabOrigin}/app/cards/after-action-review`);

  await expect(page.getByRole("heading", cardHeading)).toBeVisible();
  await context.close();
  expect(teams.faults()).toEqual([]);
});

test("the tab works when the list of hosts is blocked", async ({ tenant, teams }) => {
  tenant.blockCdn();
  teams.expectComplaint(/res\.cdn\.office\.net/);
  const { tab } = await teams.openTab();

  await findCard(tab);

  expect(tenant.seen().map(({ url }) => new URL(url).hostname)).toContain("res.cdn.office.net");
});

const backgrounds = [
  { theme: "default", scheme: "light" },
  { theme: "dark", scheme: "dark" },
  { theme: "contrast", scheme: "dark" },
  { theme: "glass", scheme: "dark" },
] as const;

for (const { theme, scheme } of backgrounds) {
  test(`the ${theme} theme is painted before React`, async ({ browser, teams }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();

    await page.goto(`${tabOrigin}/app/?theme=${theme}`);

    const seen = await page.locator("html").evaluate((root) => getComputedStyle(root).colorScheme);
    expect(seen).toBe(scheme);
    await context.close();
    expect(teams.faults()).toEqual([]);
  });
}

test("a theme that the tab does not know still shows the cards", async ({ teams }) => {
  const { tab } = await teams.openTab({ theme: "glass" });

  await findCard(tab);
});
