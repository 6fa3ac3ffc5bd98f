import type { IAdaptiveCard } from "@microsoft/teams.cards";

import { toTeamsLink } from "#domain/links/toTeamsLink.ts";

import type { CardFacts } from "./cardFacts.ts";
import { cardWords } from "./cardWords.ts";

/** What the app says when it is added, or spoken to: how to find a card. */
export function toWelcomeCard(facts: CardFacts): IAdaptiveCard {
  const url = toTeamsLink({ ...facts, subPage: "", label: cardWords.product });
  return {
    type: "AdaptiveCard",
    version: "1.2",
    fallbackText: `${cardWords.welcomeTitle}. ${cardWords.welcomeText}`,
    body: [
      {
        type: "TextBlock",
        text: cardWords.welcomeTitle,
        size: "Large",
        weight: "Bolder",
        wrap: true,
      },
      { type: "TextBlock", text: cardWords.welcomeText, wrap: true },
    ],
    actions: [{ type: "Action.OpenUrl", title: cardWords.openCards, url }],
  };
}
