import { act, screen } from "@testing-library/react";

import { openTab, type OpenTab, type OpenTabOptions } from "#tests/unit/tab/app/openTab.tsx";

// Both clocks stand still until a test lets them go on: a machine that is busy must not run the time of a step down.
beforeEach(() => {
  jest.useFakeTimers({
    now: Date.now(),
    doNotFake: [
      "clearImmediate",
      "clearInterval",
      "clearTimeout",
      "nextTick",
      "queueMicrotask",
      "setImmediate",
      "setInterval",
      "setTimeout",
    ],
  });
});

export const runPage = "/app/cards/after-action-review/run";

/** Lets the device's clock go on, and the page look at it as it does when it is seen again. */
export async function wait(seconds: number): Promise<void> {
  await act(async () => {
    jest.setSystemTime(Date.now() + seconds * 1000);
    document.dispatchEvent(new Event("visibilitychange"));
    await Promise.resolve();
  });
}

export const press = (tab: OpenTab, name: string) =>
  tab.user.click(screen.getByRole("button", { name }));

/** A run at its first question. */
export async function openRun(options: OpenTabOptions = {}, page = runPage): Promise<OpenTab> {
  const tab = openTab(page, options);
  await tab.user.click(
    await screen.findByRole("button", { name: "Start with the first question" }),
  );
  return tab;
}

/** All that is read aloud: what is announced, and what takes the focus. */
export function listen(): readonly string[] {
  const heard: string[] = [];
  const region = screen.getByRole("status");
  const observer = new MutationObserver(() => {
    const sentence = region.textContent;
    if (sentence !== "") heard.push(`says: ${sentence}`);
  });
  observer.observe(region, { childList: true, subtree: true, characterData: true });
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLHeadingElement) heard.push(`reads: ${target.textContent}`);
  });
  return heard;
}
