import type { Locator, Page } from "@playwright/test";

const mostStops = 200;

/** Presses Tab until the thing has the focus, as a person without a mouse does; throws when it never gets it. */
export async function tabTo(page: Page, thing: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(thing)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${String(thing)}`);
}

const hasFocus = (thing: Locator): Promise<boolean> =>
  thing.evaluate((element) => document.hasFocus() && element === document.activeElement);
