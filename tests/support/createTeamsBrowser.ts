import type { Browser, BrowserContext, FrameLocator, Page } from "@playwright/test";

import { toHostAddress, type Visit } from "./toHostAddress.ts";
import { type BrowserWatch, watchBrowser } from "./watchBrowser.ts";

export interface OpenTab {
  readonly page: Page;
  /** What stands inside the frame that Teams puts around the product. */
  readonly tab: FrameLocator;
}

/** Teams in a browser; one context is one person's device. */
export interface TeamsBrowser {
  openTab(visit?: Visit, on?: BrowserContext): Promise<OpenTab>;
  anotherDevice(): Promise<BrowserContext>;
  /** Takes a complaint of the browser as part of what the test is about. */
  expectComplaint(complaint: RegExp): void;
  readonly said: () => readonly string[];
  readonly errors: () => readonly string[];
  readonly faults: () => readonly string[];
  /** Puts the other devices away: a page that stays open would go on asking, and ask the tenant of the next test. */
  readonly close: () => Promise<void>;
}

export async function createTeamsBrowser(
  browser: Browser,
  first: BrowserContext,
): Promise<TeamsBrowser> {
  const watches: BrowserWatch[] = [await watchBrowser(first)];
  const others: BrowserContext[] = [];

  return {
    async openTab(visit = {}, on = first) {
      const page = await on.newPage();
      await page.goto(toHostAddress(visit));
      return { page, tab: page.frameLocator('iframe[title="Technique Cards"]') };
    },
    async anotherDevice() {
      const context = await browser.newContext();
      others.push(context);
      watches.push(await watchBrowser(context));
      return context;
    },
    expectComplaint(complaint) {
      for (const watch of watches) watch.expect(complaint);
    },
    said: () => watches.flatMap((watch) => watch.said()),
    errors: () => watches.flatMap((watch) => watch.errors()),
    faults: () => watches.flatMap((watch) => watch.faults()),
    close: async () => {
      await Promise.all(others.map((context) => context.close()));
    },
  };
}
