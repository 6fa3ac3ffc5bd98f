import type { IAdaptiveCard } from "@microsoft/teams.cards";

import { toIllustrationWords } from "#domain/cards/illustrationWords.ts";
import type { Technique } from "#domain/cards/technique.ts";
import { toTeamsLink } from "#domain/links/toTeamsLink.ts";

import type { CardFacts } from "./cardFacts.ts";
import {
  toCard,
  toFactSet,
  toHeading,
  toLink,
  toPicture,
  toTextBlock,
  toTitle,
} from "./cardParts.ts";
import { cardWords, toLengthWords } from "./cardWords.ts";
import { findPicture } from "./findPicture.ts";

/** A technique in a conversation: what it gives, when to use it, the steps of its shortest version, and two ways on. */
export function toTechniqueCard(technique: Technique, facts: CardFacts): IAdaptiveCard {
  const { id, name, plainName, promise, people, useWhen } = technique;
  const [{ minutes: inAll, steps }] = technique.versions;
  const space = toUnitSpace(steps.map(({ title }) => title));
  const to = (subPage: string) => toTeamsLink({ ...facts, subPage, label: name });
  return toCard({
    inWords: cardWords.technique(plainName, name, promise),
    body: [
      ...toPicture(findPicture(id, facts), toIllustrationWords(id)),
      toTitle(plainName),
      toTextBlock(name, { isSubtle: true, spacing: "None" }),
      toTextBlock(promise),
      toFactSet([
        [cardWords.time, toLengthWords(technique)],
        [cardWords.people, people.words],
      ]),
      toHeading(cardWords.useWhen),
      ...useWhen.map((text) => toTextBlock(text, { spacing: "Small" })),
      toHeading(cardWords.steps(inAll)),
      toFactSet(steps.map(({ minutes, title }) => [cardWords.minutes(minutes, space), title])),
    ],
    actions: [
      toLink(cardWords.openCard, to(`cards/${id}`)),
      toLink(cardWords.saveNote, to(`cards/${id}/note`)),
    ],
  });
}

/** More letters than this in one word, twice as large for somebody who needs that, take the whole width beside the minutes. */
const longestWord = 12;

/** A phone puts a number and its unit on two lines where the step beside them is long, unless the space does not break. */
function toUnitSpace(titles: readonly string[]): string {
  const isRoomNeeded = titles.some((title) =>
    title.split(" ").some((word) => word.length > longestWord),
  );
  return isRoomNeeded ? " " : "\u00A0";
}
