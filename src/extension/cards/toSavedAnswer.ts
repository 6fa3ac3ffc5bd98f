import type { MessagingExtensionResult } from "@microsoft/teams.api";

import type { CardFacts } from "./cardFacts.ts";
import { cardWords } from "./cardWords.ts";
import { toNoteAnswer } from "./toNoteAnswer.ts";

/** The card that tells a conversation that one of its messages became a note; it tells nothing of the note. */
export const toSavedAnswer = (facts: CardFacts, key: string): MessagingExtensionResult =>
  toNoteAnswer(facts, key, { title: cardWords.savedTitle, text: cardWords.savedText });
