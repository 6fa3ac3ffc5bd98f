import { everyPage } from "#tests/support/everyPage.ts";
import { findAxeFaults } from "#tests/support/findAxeFaults.ts";
import { findFrameFaults } from "#tests/support/findFrameFaults.ts";
import { openPageToSee, type SeenPage } from "#tests/support/openPageToSee.ts";

import { expect, test } from "./test.ts";

const themes = ["default", "dark", "contrast"] as const;
const widths = [1280, 720, 320] as const;
/** Where `npm run screens` wants its pictures; without it, none are taken. */
const folder = process.env["SCREENS_FOLDER"];

for (const one of everyPage) {
  test(`every page of section 3 reached in the sandbox by weather, person or channel, each pictured by npm run screens and axe clean: ${one.name}`, async ({
    tenant,
    teams,
    context,
  }) => {
    test.slow();
    const seen = await openPageToSee(one, { tenant, teams, context });

    const headings = seen.frame.getByRole("heading", { level: 1 });
    await expect(headings).toHaveText([one.heading]);
    if (one.says !== undefined) {
      await expect(seen.frame.getByText(one.says).first()).toBeVisible();
    }
    // A painted page is named by its file; what the person is on, by the script a moment later.
    const title = () => seen.frame.locator("html").evaluate(() => document.title);
    await expect.poll(title).toMatch(/^\S.* · Technique Cards$/);
    for (const width of widths) {
      for (const theme of themes) {
        await setWidth(seen, width);
        await wear(seen, theme);
        expect(await findFrameFaults(seen.frame), `${theme}, ${width}`).toEqual([]);
        expect(await findSidewaysScroll(seen), `${theme}, ${width}: sideways scroll`).toBe(0);
        if (folder !== undefined && width !== 720)
          await picture(seen, `${one.name}-${width}-${theme}`);
      }
    }
  });
}

/** As the host's word does; the change itself is tried below. */
const wear = ({ frame }: SeenPage, theme: string) =>
  frame.locator("html").evaluate((root, name) => {
    root.dataset["theme"] = name;
  }, theme);

const setWidth = ({ page }: SeenPage, width: number, height = 800) =>
  page.setViewportSize({ width, height });

const findSidewaysScroll = ({ frame }: SeenPage) =>
  frame.locator("html").evaluate((root) => Math.max(0, root.scrollWidth - root.clientWidth));

/** The whole page, however long. */
async function picture(seen: SeenPage, name: string): Promise<void> {
  const size = seen.page.viewportSize();
  const length = await seen.frame.locator("html").evaluate((root) => root.scrollHeight);
  await setWidth(seen, size?.width ?? 0, length);
  // Pictures below the fold would load only when somebody scrolls to them.
  await seen.frame.locator("html").evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode()));
    // A frame of its own process is painted a moment after its size has changed.
    for (let painted = 0; painted < 3; painted += 1) await new Promise(requestAnimationFrame);
  });
  await seen.page.screenshot({ path: `${folder ?? ""}/${name}.png`, animations: "disabled" });
}

test("a change of theme in Teams is worn at once, with nothing opened anew", async ({ teams }) => {
  const { page, tab } = await teams.openTab();
  await tab.getByRole("searchbox", { name: "Search techniques" }).fill("coffee");
  const background = () =>
    tab
      .locator("nav")
      .first()
      .evaluate((nav) => getComputedStyle(nav).backgroundColor);
  const light = await background();

  await page.getByLabel("Theme").selectOption("dark", { force: true });

  await expect.poll(background).not.toBe(light);
  await expect(tab.getByRole("searchbox", { name: "Search techniques" })).toHaveValue("coffee");
});

test("words stay readable under the pointer in high contrast", async ({ teams }) => {
  const { page, tab } = await teams.openTab({ theme: "contrast" });
  await tab.getByRole("button", { name: "Just finished" }).click();
  await page.emulateMedia({ reducedMotion: "reduce" });

  for (const under of [
    tab.getByRole("button", { name: "Stuck" }),
    tab.getByRole("button", { name: "Just finished" }),
    tab.getByRole("button", { name: "Start again" }),
    tab.getByRole("article").first(),
  ]) {
    await under.hover();
    expect(await findAxeFaults(page)).toEqual([]);
  }
});
