import type { Frame, Page } from "@playwright/test";

import type { PageToSee, PageWorld } from "./pages/pageToSee.ts";
import { tabOrigin } from "./realNames.ts";

/** A page that stands there to be looked at, as wide as the window. */
export interface SeenPage {
  readonly page: Page;
  /** Teams' frame around it, or the page itself in a browser of its own. */
  readonly frame: Frame;
}

/** Opens one page of the catalogue; in Teams its frame then fills the window, so that its width can change and nothing opens anew. */
export async function openPageToSee(one: PageToSee, world: PageWorld): Promise<SeenPage> {
  if (one.complaint) world.teams.expectComplaint(one.complaint);
  await one.before?.(world);
  if (one.address !== undefined) {
    const page = await world.context.newPage();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`${tabOrigin}/app/${one.address}`);
    await one.open?.(page, page, world);
    return { page, frame: page.mainFrame() };
  }
  const { page, tab } = await world.teams.openTab(one.visit);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await one.open?.(tab, page, world);
  const around = await page.waitForSelector(`iframe[title="${one.frame ?? "Technique Cards"}"]`);
  await around.evaluate((element) => {
    Object.assign((element as HTMLElement).style, {
      position: "fixed",
      inset: "0",
      width: "100vw",
      height: "100vh",
      maxHeight: "none",
      margin: "0",
      border: "0",
      zIndex: "1",
    });
  });
  // What the pointer rests on looks different, and what it rests on is chance.
  await page.mouse.move(0, 0);
  const frame = await around.contentFrame();
  if (!frame) throw new Error(`${one.name} has no frame`);
  return { page, frame };
}
