import { button, element } from "../element.ts";
import type { FoundCard } from "../extension/extensionAnswer.ts";
import { conversationWords } from "../hostWords.ts";
import { renderCard } from "./renderCard.ts";

interface AttachedCardsOptions {
  readonly onOpen: (address: string) => void;
  readonly onRemoved: () => void;
}

/** The cards that go with the message that is being written; each can be taken off again. */
export function createAttachedCards({ onOpen, onRemoved }: AttachedCardsOptions) {
  const root = element("div", { class: "attached" });
  let cards: readonly FoundCard[] = [];

  function add(card: FoundCard): void {
    const drawn = renderCard(card, onOpen);
    const one = element("div", { class: "attached-card" }, drawn);
    const remove = button(
      conversationWords.removeCard,
      () => {
        cards = cards.filter((each) => each !== card);
        one.remove();
        onRemoved();
      },
      { "aria-label": `${conversationWords.removeCard}: ${card.preview.title}` },
    );
    one.append(remove);
    cards = [...cards, card];
    root.append(one);
  }

  return {
    root,
    add,
    list: () => cards,
    clear() {
      cards = [];
      root.replaceChildren();
    },
  };
}
