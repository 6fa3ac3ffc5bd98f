import type { Attachment, ThumbnailCard } from "@microsoft/teams.api";
import type { IAdaptiveCard } from "@microsoft/teams.cards";

/** An Adaptive Card as a message carries it. */
export const toAttachment = (content: IAdaptiveCard): Attachment => ({
  contentType: "application/vnd.microsoft.card.adaptive",
  content,
});

/** The small card that stands for an attachment in a list, and where the whole one cannot be drawn. */
export const toPreview = (content: ThumbnailCard): Attachment => ({
  contentType: "application/vnd.microsoft.card.thumbnail",
  content,
});
