import type { CardFace } from "#domain/cards/technique.ts";

import type { Shareable } from "#tab/platform/Host.ts";
import { toPageAddress } from "#tab/platform/toPageAddress.ts";
import { cardSubPage } from "#tab/ui/addresses.ts";
import { cardsWords } from "./cardsWords.ts";

/** One card: what it is and what it is good for, in plain text. */
export const toSharedCard = ({ id, name, plainName, promise }: CardFace): Shareable => ({
  subPage: cardSubPage(id),
  label: name,
  text: `${plainName} (${name}). ${promise}`,
});

/** Several cards in one message, each with an address of its own, and the page that shows them. */
export function toSharedCards(
  cards: readonly CardFace[],
  subPage: string,
  label: string,
): Shareable {
  const lines = cards.map(
    ({ id, name, plainName }) => `${plainName} (${name})\n${toPageAddress(cardSubPage(id))}`,
  );
  const text = [cardsWords.sharedList, ...lines, cardsWords.sharedPage].join("\n");
  return { subPage, label, text, needsText: true };
}
