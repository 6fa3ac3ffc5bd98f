import { app, dialog, FrameContexts } from "@microsoft/teams-js";

import type { PersonStamp } from "#domain/review/personStamp.ts";

import type { DialogResult, HostContext, Shareable, ShareOutcome } from "./Host.ts";
import { canPickPeople, pickPeople } from "./pickPeople.ts";
import { offerRemoval, offerTab } from "./tabSettings.ts";
import { toHostContext } from "./toHostContext.ts";

/** Teams around the tab, once it has answered. */
export interface TeamsPage {
  readonly context: HostContext;
  /** Shares a page of the tab by Teams' own means; undefined where it has none that works. */
  readonly share: (page: Shareable, address: string) => Promise<ShareOutcome | undefined>;
  /** In the window in which a tab is added: what Teams keeps on Save, and that it may be pressed. */
  readonly offerTab: (name: string, origin: string) => boolean;
  /** In the window in which a tab is removed: that Remove may be pressed. */
  readonly offerRemoval: () => boolean;
  /** In a dialog: closes it. False elsewhere, and where Teams cannot. */
  readonly closeDialog: (result?: DialogResult) => boolean;
  readonly canPickPeople: () => boolean;
  /** Undefined where Teams cannot, and where the person chose nobody. */
  readonly pickPeople: () => Promise<readonly PersonStamp[] | undefined>;
}

/**
 * Shakes hands; rejects where no host answers, which takes teams-js a minute, so the caller keeps a limit of its own.
 * Says "loaded" at once: the cards were readable before any of this.
 */
export async function connectTeams(onTheme: (theme: string) => void): Promise<TeamsPage> {
  await app.initialize();
  app.notifyAppLoaded();
  app.registerOnThemeChangeHandler(onTheme);
  const context = await app.getContext();
  onTheme(context.app.theme);
  // Some hosts never answer this, and some refuse it; either way the page is fine.
  app.notifySuccess().catch(() => undefined);

  const here = toHostContext(context);
  return {
    context: here,
    async share(page, address) {
      try {
        const { shareInTeams } = await import("./shareInTeams.ts");
        return await shareInTeams({ page, address, isPhone: here.phone === true });
      } catch {
        // The part could not be fetched: the address can still be copied.
        return undefined;
      }
    },
    offerTab: (name, origin) =>
      context.page.frameContext === FrameContexts.settings && offerTab(name, origin),
    offerRemoval: () => context.page.frameContext === FrameContexts.remove && offerRemoval(),
    closeDialog(result) {
      if (app.getFrameContext() !== FrameContexts.task) return false;
      try {
        dialog.url.submit(result);
        return true;
      } catch {
        return false;
      }
    },
    // Teams refuses its list of people beside a meeting.
    canPickPeople: () => context.page.frameContext !== FrameContexts.sidePanel && canPickPeople(),
    pickPeople,
  };
}
