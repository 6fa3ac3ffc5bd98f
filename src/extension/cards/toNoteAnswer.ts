import type { MessagingExtensionResult } from "@microsoft/teams.api";

import { toTeamsLink } from "#domain/links/toTeamsLink.ts";

import type { CardFacts } from "./cardFacts.ts";
import { toCard, toLink, toTextBlock, toTitle } from "./cardParts.ts";
import { cardWords } from "./cardWords.ts";
import { toCardAnswer } from "./toCardAnswer.ts";

interface NoteCard {
  readonly title: string;
  readonly text: string;
}

/** A card with a link to a note, and nothing that stands in the note. */
export function toNoteAnswer(
  { title, text }: NoteCard,
  facts: CardFacts,
  key: string,
): MessagingExtensionResult {
  const address = toTeamsLink({ ...facts, subPage: `notes/${key}`, label: cardWords.noteTitle });
  const card = toCard({
    inWords: cardWords.inOne(title, text),
    body: [toTitle(title), toTextBlock(text)],
    actions: [toLink(cardWords.openNote, address)],
  });
  return toCardAnswer([{ card, preview: { title, text } }]);
}
