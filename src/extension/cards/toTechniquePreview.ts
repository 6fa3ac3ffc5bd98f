import type { ThumbnailCard } from "@microsoft/teams.api";

import { toIllustrationWords } from "#domain/cards/illustrationWords.ts";
import type { CardFace } from "#domain/cards/technique.ts";

import type { CardFacts } from "./cardFacts.ts";
import { cardWords, toLengthWords, toPeopleWords } from "./cardWords.ts";
import { findSmallPicture } from "./findPicture.ts";

/** A technique in a list: picture, plain name, technical name, minutes and people. */
export function toTechniquePreview(face: CardFace, facts: CardFacts): ThumbnailCard {
  const url = findSmallPicture(face.id, facts);
  return {
    title: face.plainName,
    text: cardWords.inARow(face.name, toLengthWords(face), toPeopleWords(face)),
    ...(url === undefined ? {} : { images: [{ url, alt: toIllustrationWords(face.id) }] }),
  };
}
