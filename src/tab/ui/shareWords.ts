import type { Shareable, ShareOutcome } from "../platform/Host.ts";
import { toPageAddress } from "../platform/toPageAddress.ts";

/** What is said of sharing, wherever it is offered. */
export const shareWords = {
  share: "Share",
  copyLink: "Copy link",
  copyText: "Copy text",
  of: " of",
} as const;

/** What a share came to; nothing is said to somebody who changed their mind. */
export function toShareWords(outcome: ShareOutcome, { subPage }: Shareable): string {
  if (outcome !== "impossible") return sentences[outcome];
  return `It could not be copied here. The address is ${toPageAddress(subPage)}`;
}

const sentences: Readonly<Record<Exclude<ShareOutcome, "impossible">, string>> = {
  sent: "Shared.",
  offered: "Link ready to share.",
  copied: "Copied. You can paste it in a message.",
  left: "",
};
