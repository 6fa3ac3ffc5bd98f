import { findAxeFaults } from "#tests/support/findAxeFaults.ts";

import { expect, test } from "./test.ts";

for (const theme of ["default", "dark", "contrast"] as const) {
  // What stands in the frame is tried in everyPage.spec.ts; here the sandbox's own page is.
  test(`the sandbox around the tab is axe clean in ${theme}`, async ({ teams }) => {
    const { page, tab } = await teams.openTab({ theme });
    await expect(tab.getByRole("searchbox", { name: "Search techniques" })).toBeVisible();

    expect(await findAxeFaults(page)).toEqual([]);
  });
}
