import type { MessagingExtensionResult } from "@microsoft/teams.api";

import { toTeamsLink } from "#domain/links/toTeamsLink.ts";

import type { CardFacts } from "./cardFacts.ts";
import { cardWords } from "./cardWords.ts";
import { toAttachment, toPreview } from "./toAttachment.ts";

/** A card with a link to a note, and nothing that stands in the note. */
export function toNoteAnswer(
  facts: CardFacts,
  key: string,
  said: { readonly title: string; readonly text: string },
): MessagingExtensionResult {
  const url = toTeamsLink({ ...facts, subPage: `notes/${key}`, label: cardWords.noteTitle });
  return {
    type: "result",
    attachmentLayout: "list",
    attachments: [
      {
        ...toAttachment({
          type: "AdaptiveCard",
          version: "1.2",
          fallbackText: `${said.title}. ${said.text}`,
          body: [
            { type: "TextBlock", text: said.title, size: "Large", weight: "Bolder", wrap: true },
            { type: "TextBlock", text: said.text, wrap: true },
          ],
          actions: [{ type: "Action.OpenUrl", title: cardWords.openNote, url }],
        }),
        preview: toPreview(said),
      },
    ],
  };
}
