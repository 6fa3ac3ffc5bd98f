/** Where a framed page's sign-in window opens first. It has no page of its own on the server. */
export const signInRelayPath = "/app/sign-in";

/** Whether this window is the one that a framed page opened to sign in: what it asks stands in the fragment. */
export const isSignInRelay = ({ pathname, hash }: Location): boolean =>
  pathname === signInRelayPath && hash.startsWith("#req=");

/** Closes the small window. */
export function leaveRelay(): void {
  window.close();
}

/** Fetches all that going on takes, so that Microsoft's window opens in the very click: a browser stops a later one. */
export async function prepareRelay(): Promise<() => void> {
  const [{ runPopupRelay }, { loadSettings }] = await Promise.all([
    import("@azure/msal-browser/popup-relay"),
    import("./loadSettings.ts"),
  ]);
  const { authority } = await loadSettings(
    globalThis.fetch.bind(globalThis),
    new URL(window.location.href),
  );
  // Anybody can write such an address, so it leads nowhere but to our own sign-in.
  return () => {
    runPopupRelay({ allowedAuthorityOrigins: [authority] });
  };
}
