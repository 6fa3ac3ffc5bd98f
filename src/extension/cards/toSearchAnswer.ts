import type { MessagingExtensionResult } from "@microsoft/teams.api";

import { getTechnique } from "#domain/cards/getTechnique.ts";
import type { CardFace } from "#domain/cards/technique.ts";

import type { CardFacts } from "./cardFacts.ts";
import { toAttachment, toPreview } from "./toAttachment.ts";
import { toTechniqueCard } from "./toTechniqueCard.ts";
import { toTechniquePreview } from "./toTechniquePreview.ts";

/** The cards that were found, each with what goes into the message when it is chosen. */
export function toSearchAnswer(
  found: readonly CardFace[],
  facts: CardFacts,
): MessagingExtensionResult {
  return {
    type: "result",
    attachmentLayout: "list",
    attachments: found.map((face) => ({
      ...toAttachment(toTechniqueCard(getTechnique(face.id), facts)),
      preview: toPreview(toTechniquePreview(face, facts)),
    })),
  };
}
