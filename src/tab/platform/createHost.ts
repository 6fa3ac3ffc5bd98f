import { copyText } from "./copyText.ts";
import type { TeamsPage } from "./connectTeams.ts";
import { isFramed } from "./frame.ts";
import type { Host, HostState } from "./Host.ts";
import { toPageAddress } from "./toPageAddress.ts";
import { toSharedText } from "./toSharedText.ts";

export interface HostOptions {
  readonly window: Window;
  /** Hears the host's word for its theme: at the start, and whenever the person changes it. */
  readonly onTheme: (theme: string) => void;
  /** Milliseconds after which a silent host counts as none; one that answers later still counts. */
  readonly patience?: number;
}

/** The page around us. Nothing is loaded or sent before `connect`. */
export function createHost({ window, onTheme, patience = 5000 }: HostOptions): Host & {
  readonly connect: () => void;
} {
  let now: HostState = { state: "connecting" };
  let teams: TeamsPage | undefined;
  const listeners = new Set<() => void>();

  function become(next: HostState): void {
    now = next;
    for (const listener of listeners) listener();
  }

  function giveUp(why: "browser" | "silent"): void {
    if (now.state === "connecting") become({ state: "outside", why });
  }

  async function shakeHands(): Promise<void> {
    const timer = setTimeout(() => giveUp("silent"), patience);
    try {
      const { connectTeams } = await import("./connectTeams.ts");
      teams = await connectTeams(onTheme);
      become({ state: "teams", context: teams.context });
    } catch {
      // Whatever went wrong between teams-js and its host, to the person it is a page of its own.
      giveUp("silent");
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    current: () => now,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    async share(page) {
      const address = toPageAddress(page.subPage, window.location.origin);
      const answer = await teams?.share(page, address);
      if (answer) return answer;
      const isLink = teams === undefined && !page.needsText;
      return (await copyText(isLink ? address : toSharedText(page, window.location.origin)))
        ? "copied"
        : "impossible";
    },
    copy: (page) => copyText(toSharedText(page, window.location.origin)),
    offerTab: (name) => teams?.offerTab(name, window.location.origin) ?? false,
    offerRemoval: () => teams?.offerRemoval() ?? false,
    closeDialog: (result) => teams?.closeDialog(result) ?? false,
    canPickPeople: () => teams?.canPickPeople() ?? false,
    pickPeople: () => teams?.pickPeople() ?? Promise.resolve(undefined),
    connect() {
      if (isFramed(window)) void shakeHands();
      else giveUp("browser");
    },
  };
}
