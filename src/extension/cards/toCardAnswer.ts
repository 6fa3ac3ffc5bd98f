import type { MessagingExtensionResult, ThumbnailCard } from "@microsoft/teams.api";
import type { IAdaptiveCard } from "@microsoft/teams.cards";

interface OfferedCard {
  readonly card: IAdaptiveCard;
  /** The small card that stands for it in a list; without one, Teams shows nothing of a pasted link. */
  readonly preview: ThumbnailCard;
}

/** Cards as Teams takes them: each with what goes into the message, and what is seen before. */
export const toCardAnswer = (offered: readonly OfferedCard[]): MessagingExtensionResult => ({
  type: "result",
  attachmentLayout: "list",
  attachments: offered.map(({ card, preview }) => ({
    contentType: "application/vnd.microsoft.card.adaptive",
    content: card,
    preview: { contentType: "application/vnd.microsoft.card.thumbnail", content: preview },
  })),
});
