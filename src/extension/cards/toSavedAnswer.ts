import type { MessagingExtensionResult } from "@microsoft/teams.api";

import type { CardFacts } from "./cardFacts.ts";
import { cardWords } from "./cardWords.ts";
import { toNoteAnswer } from "./toNoteAnswer.ts";

/** The card that tells a conversation that a lesson was saved, and nothing of what it says. */
export const toSavedAnswer = (facts: CardFacts, key: string): MessagingExtensionResult =>
  toNoteAnswer({ title: cardWords.savedTitle, text: cardWords.savedText }, facts, key);
