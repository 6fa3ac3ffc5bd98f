import type { MessagingExtensionResult } from "@microsoft/teams.api";

import type { CardFacts } from "./cardFacts.ts";
import { cardWords } from "./cardWords.ts";
import { toNoteAnswer } from "./toNoteAnswer.ts";

/** The card that a pasted address of a note turns into: it gives away neither the note's title nor its technique. */
export const toUnfurledNote = (facts: CardFacts, key: string): MessagingExtensionResult =>
  toNoteAnswer({ title: cardWords.noteTitle, text: cardWords.noteText }, facts, key);
