/** What a button of a state page sets going. `send` is a message to copy for somebody else. */
export type StateAction = "again" | "reload" | "clear" | "close" | "send";

/** A page in place of the one that was asked for, in words: what is so, what it means, and the one next step. */
export interface StateWords {
  readonly title: string;
  /** What it means for the person and their words, and who can change it. */
  readonly meaning: string;
  readonly step:
    | { readonly label: string; readonly href: string }
    | { readonly label: string; readonly action: StateAction };
  /** The message to send, where somebody else holds the next step. */
  readonly message?: string;
}

/** Messages to somebody else, and what a button says meanwhile. */
export const messageWords = {
  busy: "One moment…",
  copy: "Copy this message",
  copied: "Copied. Paste it into a chat or an email.",
  selected: "It could not be copied here. The message is marked: copy it yourself.",
  checkAgain: "Check again",
} as const;
