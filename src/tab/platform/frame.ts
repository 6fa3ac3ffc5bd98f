/** What teams-js and the host leave on the window. */
export interface FramedWindow {
  /** A phone's Teams shows the tab with no frame around it and speaks through this. */
  readonly nativeInterface?: unknown;
  /** The host's door for nested sign-in, made by teams-js when the host offers it. */
  readonly nestedAppAuthBridge?: unknown;
}

/** Whether some page or app is around ours; false only in a browser of its own. */
export const isFramed = (window: Window & FramedWindow): boolean =>
  window.parent !== window || isOnPhone(window);

/** Whether a phone's app is around ours, which opens no windows. */
export const isOnPhone = (window: FramedWindow): boolean => window.nativeInterface !== undefined;

export const hasNestedSignIn = (window: FramedWindow): boolean =>
  window.nestedAppAuthBridge !== undefined;
