import { tabOrigin } from "#tests/support/realNames.ts";

import { expect, test } from "./test.ts";

const pages = [
  { path: "privacy", title: "Privacy", heading: "Who can read a note" },
  { path: "terms", title: "Terms of use", heading: "Using it well" },
  { path: "support", title: "Help and support", heading: "Whom to ask" },
  { path: "accessibility", title: "Accessibility", heading: "What we know is missing" },
];

for (const { path, title, heading } of pages) {
  test(`${title} opens by its address without sign-in and without script`, async ({
    browser,
    tenant,
  }) => {
    tenant.clearTraffic();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();

    await page.goto(`${tabOrigin}/app/${path}`);

    await expect(page).toHaveTitle(`${title} · Technique Cards`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("heading", { level: 2, name: heading })).toBeVisible();
    await expect(page.getByText(/Your organisation’s administrator can tell you/)).toBeVisible();
    expect(tenant.traffic()).toEqual([]);
    await context.close();
  });

  test(`${title} is taken over as it was painted, and then names the organisation`, async ({
    context,
    teams,
    tenant,
  }) => {
    tenant.clearTraffic();
    const page = await context.newPage();

    await page.goto(`${tabOrigin}/app/${path}`);

    await expect(page.getByRole("link", { name: /of Sample organisation/ }).first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: heading })).toBeVisible();
    expect(tenant.traffic()).toEqual([]);
    expect(teams.faults()).toEqual([]);
  });
}
