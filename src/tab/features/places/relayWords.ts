export type RelayStep = "ready" | "gone-on" | "lost";

/** What the small window says that opens before Microsoft's own. */
export const relayWords: Readonly<
  Record<RelayStep, { readonly title: string; readonly meaning: string; readonly label: string }>
> = {
  ready: {
    title: "Sign in to Technique Cards",
    meaning:
      "The page that you came from stands inside another one, where Microsoft does not sign anybody in. Go on, and Microsoft asks who you are in a window of its own.",
    label: "Go on to sign in",
  },
  "gone-on": {
    title: "Sign in in the other window",
    meaning:
      "Microsoft's window is open. This one closes by itself when you are done, and the page that you came from goes on.",
    label: "Cancel",
  },
  lost: {
    title: "This window cannot go on",
    meaning:
      "It has lost the page that opened it, or there is no connection. Nothing was sent. Close it, then choose Sign in on that page again.",
    label: "Close this window",
  },
};
