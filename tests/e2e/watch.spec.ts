import { tabOrigin } from "#tests/support/realNames.ts";

import { expect, test } from "./test.ts";

test("a blocked picture, a page error and a request that leads nowhere would each fail a journey", async ({
  teams,
}) => {
  const { page, tab } = await teams.openTab();
  await expect(tab.getByRole("searchbox", { name: "Search techniques" })).toBeVisible();
  const frame = page.frames().find((each) => each.url().startsWith(tabOrigin));

  await frame?.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: "https://picture.example/a.png" }));
    setTimeout(() => {
      throw new Error("a planted page error");
    });
  });
  await page.evaluate(() => fetch("https://elsewhere.example/").catch(() => undefined));

  await expect
    .poll(() => teams.faults().join("\n"))
    .toMatch(/securitypolicyviolation img-src https:\/\/picture\.example/);
  await expect.poll(() => teams.faults().join("\n")).toContain("a planted page error");
  await expect
    .poll(() => teams.faults().join("\n"))
    .toContain("unmapped request: https://elsewhere.example/");
  teams.expectComplaint(/picture\.example|planted page error|elsewhere\.example/);
});
