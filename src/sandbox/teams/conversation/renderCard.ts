import { AdaptiveCard, HostConfig, OpenUrlAction } from "adaptivecards";

import { element } from "../element.ts";
import { conversationWords } from "../hostWords.ts";
import type { FoundCard } from "../extension/extensionAnswer.ts";
import { cardLook } from "./cardLook.ts";

// Without it the renderer warns that there is none; cards here hold plain text.
AdaptiveCard.onProcessMarkdown = () => undefined;

/** A card as Microsoft's own renderer draws it; one that it cannot draw is named instead. */
export function renderCard(
  { content, preview }: FoundCard,
  onOpen: (address: string) => void,
): HTMLElement {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(cardLook);
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction && action.url !== undefined) onOpen(action.url);
  };
  card.parse(content);
  const drawn = card.render() ?? element("p", {}, `${preview.title} ${conversationWords.noCard}`);
  // The renderer makes the whole card a stop for the Tab key, with nothing to press.
  drawn.removeAttribute("tabindex");
  return element("div", { class: "card", role: "group", "aria-label": preview.title }, drawn);
}
