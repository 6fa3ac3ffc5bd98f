/** Kept by the first lines of a prerendered page: the button that was pressed before any script stood behind it. */
interface EarlyTap {
  readonly button?: HTMLButtonElement;
  readonly stop: () => void;
}

declare global {
  interface Window {
    earlyTap?: EarlyTap;
  }
}

/** Presses that button now that there is something behind it: the last one, once. */
export function answerEarlyTap(window: Window): void {
  const { earlyTap } = window;
  delete window.earlyTap;
  earlyTap?.stop();
  if (earlyTap?.button?.isConnected) earlyTap.button.click();
}
