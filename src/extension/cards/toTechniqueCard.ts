import type { CardElementArray, IAdaptiveCard } from "@microsoft/teams.cards";

import { toIllustrationWords } from "#domain/cards/illustrationWords.ts";
import type { Technique } from "#domain/cards/technique.ts";
import { toTeamsLink } from "#domain/links/toTeamsLink.ts";

import type { CardFacts } from "./cardFacts.ts";
import { cardWords, toLengthWords, toPeopleWords } from "./cardWords.ts";
import { findPicture } from "./findPicture.ts";

/** A technique as a card in a conversation: what it is for, the steps of its shortest version, and two ways on. */
export function toTechniqueCard(technique: Technique, facts: CardFacts): IAdaptiveCard {
  const { id, name, plainName, promise, useWhen } = technique;
  const [shortest] = technique.versions;
  const picture = findPicture(id, facts);
  const body: CardElementArray = [
    ...(picture === undefined
      ? []
      : [
          {
            type: "Image" as const,
            url: picture,
            altText: toIllustrationWords(id),
            size: "Stretch" as const,
          },
        ]),
    { type: "TextBlock", text: plainName, size: "Large", weight: "Bolder", wrap: true },
    { type: "TextBlock", text: name, isSubtle: true, spacing: "None", wrap: true },
    { type: "TextBlock", text: promise, wrap: true },
    {
      type: "TextBlock",
      text: `${toLengthWords(technique)} · ${toPeopleWords(technique)}`,
      weight: "Bolder",
      wrap: true,
    },
    { type: "TextBlock", text: cardWords.useWhen, weight: "Bolder", separator: true, wrap: true },
    ...useWhen.map((text) => ({ type: "TextBlock" as const, text, wrap: true })),
    {
      type: "TextBlock",
      text: cardWords.steps(shortest),
      weight: "Bolder",
      separator: true,
      wrap: true,
    },
    {
      type: "FactSet",
      facts: shortest.steps.map(({ minutes, title }) => ({
        title: cardWords.minutes(minutes),
        value: title,
      })),
    },
  ];
  const toLink = (subPage: string) => toTeamsLink({ ...facts, subPage, label: name });
  return {
    type: "AdaptiveCard",
    version: "1.2",
    fallbackText: `${plainName} (${name}). ${promise}`,
    body,
    actions: [
      { type: "Action.OpenUrl", title: cardWords.openCard, url: toLink(`cards/${id}`) },
      { type: "Action.OpenUrl", title: cardWords.saveNote, url: toLink(`cards/${id}/note`) },
    ],
  };
}
