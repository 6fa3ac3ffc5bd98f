import type {
  IAdaptiveCard,
  IFactSet,
  IImage,
  IOpenUrlAction,
  ITextBlock,
} from "@microsoft/teams.cards";

import { toPlainMarkdown } from "./toPlainMarkdown.ts";

type Look = Pick<ITextBlock, "isSubtle" | "separator" | "size" | "spacing" | "weight">;

/** A text that wraps, in the host's own colours, read as it stands. */
export const toTextBlock = (text: string, look: Look = {}): ITextBlock => ({
  type: "TextBlock",
  text: toPlainMarkdown(text),
  wrap: true,
  ...look,
});

export const toTitle = (text: string): ITextBlock =>
  toTextBlock(text, { size: "Large", weight: "Bolder" });

/** Adaptive Cards 1.2 has no headings; a line and a bold text stand for one. */
export const toHeading = (text: string): ITextBlock =>
  toTextBlock(text, { weight: "Bolder", separator: true, spacing: "Medium" });

export const toFactSet = (facts: readonly (readonly [string, string])[]): IFactSet => ({
  type: "FactSet",
  facts: facts.map(([title, value]) => ({
    title: toPlainMarkdown(title),
    value: toPlainMarkdown(value),
  })),
});

/** A picture as wide as the card; none where there is no address. */
export const toPicture = (url: string | undefined, altText: string): readonly IImage[] =>
  url === undefined ? [] : [{ type: "Image", url, altText, size: "Stretch" }];

export const toLink = (title: string, url: string): IOpenUrlAction => ({
  type: "Action.OpenUrl",
  title,
  url,
});

interface CardShape {
  /** Said where the card cannot be drawn. */
  readonly inWords: string;
  readonly body: IAdaptiveCard["body"];
  readonly actions: readonly IOpenUrlAction[];
}

/** A card that phones draw whole: they know Adaptive Cards up to 1.2. */
export const toCard = ({ inWords, body, actions }: CardShape): IAdaptiveCard => ({
  type: "AdaptiveCard",
  version: "1.2",
  fallbackText: toPlainMarkdown(inWords),
  body,
  actions: [...actions],
});
