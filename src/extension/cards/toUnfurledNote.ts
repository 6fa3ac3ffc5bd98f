import type { MessagingExtensionResult } from "@microsoft/teams.api";

import type { CardFacts } from "./cardFacts.ts";
import { cardWords } from "./cardWords.ts";
import { toNoteAnswer } from "./toNoteAnswer.ts";

/** The card that a pasted address of a note turns into; it tells nothing of the note. */
export const toUnfurledNote = (facts: CardFacts, key: string): MessagingExtensionResult =>
  toNoteAnswer(facts, key, { title: cardWords.noteTitle, text: cardWords.noteText });
