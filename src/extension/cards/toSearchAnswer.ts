import type { MessagingExtensionResult } from "@microsoft/teams.api";

import { getTechnique } from "#domain/cards/getTechnique.ts";
import type { CardFace } from "#domain/cards/technique.ts";

import type { CardFacts } from "./cardFacts.ts";
import { toCardAnswer } from "./toCardAnswer.ts";
import { toTechniqueCard } from "./toTechniqueCard.ts";
import { toTechniquePreview } from "./toTechniquePreview.ts";

/** The cards that were found, each with what goes into the message when it is chosen. */
export const toSearchAnswer = (
  found: readonly CardFace[],
  facts: CardFacts,
): MessagingExtensionResult =>
  toCardAnswer(
    found.map((face) => ({
      card: toTechniqueCard(getTechnique(face.id), facts),
      preview: toTechniquePreview(face, facts),
    })),
  );
