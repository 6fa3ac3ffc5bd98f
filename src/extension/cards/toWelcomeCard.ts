import type { IAdaptiveCard } from "@microsoft/teams.cards";

import { homeIllustrationWords } from "#domain/cards/illustrationWords.ts";
import { toTeamsLink } from "#domain/links/toTeamsLink.ts";

import type { CardFacts } from "./cardFacts.ts";
import { toCard, toLink, toPicture, toTextBlock, toTitle } from "./cardParts.ts";
import { cardWords } from "./cardWords.ts";
import { findPicture } from "./findPicture.ts";

/** What the app says when it is added, or spoken to: how to find a card. */
export const toWelcomeCard = (facts: CardFacts): IAdaptiveCard =>
  toCard({
    inWords: cardWords.inOne(cardWords.welcomeTitle, ...cardWords.welcomeTexts),
    body: [
      ...toPicture(findPicture("home", facts), homeIllustrationWords),
      toTitle(cardWords.welcomeTitle),
      ...cardWords.welcomeTexts.map((text) => toTextBlock(text)),
    ],
    actions: [
      toLink(cardWords.openCards, toTeamsLink({ ...facts, subPage: "", label: cardWords.product })),
    ],
  });
