import type { ExtensionAnswer, FoundCard } from "../extension/extensionAnswer.ts";
import { findAddressOf } from "./splitAtAddresses.ts";

interface UnfurlingOptions {
  /** Where the app's own pages are. */
  readonly origin: string;
  readonly unfurl: (address: string) => Promise<ExtensionAnswer>;
  readonly onCard: (card: FoundCard) => void;
}

const rest = 300;

/** Watches what is typed or pasted for an address of the app, and asks once for the card that it stands for. */
export function createUnfurling({ origin, unfurl, onCard }: UnfurlingOptions) {
  let asked = new Set<string>();
  let clock: ReturnType<typeof setTimeout> | undefined;

  async function ask(address: string): Promise<void> {
    const draft = asked;
    if (draft.has(address)) return;
    draft.add(address);
    const answer = await unfurl(address);
    // The message may have been sent meanwhile; a card for it must not fall into the next.
    if (draft !== asked || answer.kind !== "cards") return;
    const [first] = answer.cards;
    if (first) onCard(first);
  }

  return {
    /** Words have come or gone; an address counts when the fingers rest on it. */
    read(text: string): void {
      clearTimeout(clock);
      const address = findAddressOf(origin, text);
      if (address !== undefined) clock = setTimeout(() => void ask(address), rest);
    },
    /** Another message begins. */
    forget(): void {
      clearTimeout(clock);
      asked = new Set();
    },
  };
}
