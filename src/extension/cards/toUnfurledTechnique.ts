import type { MessagingExtensionResult } from "@microsoft/teams.api";

import { getTechnique } from "#domain/cards/getTechnique.ts";
import type { TechniqueId } from "#domain/cards/technique.ts";

import type { CardFacts } from "./cardFacts.ts";
import { toSearchAnswer } from "./toSearchAnswer.ts";

/** The card that a pasted address of a technique turns into: the one that a search would have found. */
export const toUnfurledTechnique = (id: TechniqueId, facts: CardFacts): MessagingExtensionResult =>
  toSearchAnswer([getTechnique(id)], facts);
