import type { ShareOutcome } from "../platform/Host.ts";

/** What is said of sharing, wherever it is offered. */
export const shareWords = {
  share: "Share",
  copyLink: "Copy link",
  copyText: "Copy text",
  of: " of",
  selected: "This text is selected. Copy it and paste it where you need it.",
} as const;

/** What a share came to; nothing is said to somebody who changed their mind, or who gets the text to copy. */
export const shareOutcomeWords: Readonly<Record<ShareOutcome, string>> = {
  sent: "Shared.",
  offered: "Link ready to share.",
  copied: "Copied. You can paste it in a message.",
  left: "",
  impossible: "",
};
