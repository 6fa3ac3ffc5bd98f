import { convert } from "html-to-text";

import { cleanText } from "#domain/notes/cleanText.ts";

export interface MessageBody {
  readonly contentType?: string | null | undefined;
  readonly content: string;
}

export interface PlainText {
  readonly text: string;
  readonly isCut: boolean;
}

/** What a form can take of one message, in characters as people count them in an address bar: code points. */
export const longestText = 2000;

// Tags that are opened and never closed cost their number squared; Teams itself sends less than half of this.
const longestHtml = 60_000;

const skipped = ["iframe", "img", "noscript", "object", "svg", "textarea", "title"];
const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** The words of a message, cut to what a form can take. Nothing in it is run, and no tag stays one. */
export function toPlainText({ contentType, content }: MessageBody): PlainText {
  const isHtml = contentType !== "text";
  const words = isHtml ? fromHtml(content.slice(0, longestHtml)) : content;
  // Teams writes a no-break space for every second one.
  const { text, isCut } = cutText(cleanText(words.replaceAll("\u00a0", " ")), longestText);
  return { text, isCut: isCut || (isHtml && content.length > longestHtml) };
}

/** The first so many code points: a character outside the basic plane is never halved. */
export function cutText(text: string, longest: number): PlainText {
  if (text.length <= longest) return { text, isCut: false };
  const points = Array.from(text);
  if (points.length <= longest) return { text, isCut: false };
  return { text: points.slice(0, longest).join("").trimEnd(), isCut: true };
}

const fromHtml = (html: string): string =>
  convert(html, {
    wordwrap: false,
    limits: { maxDepth: 40, ellipsis: "" },
    selectors: [
      ...skipped.map((selector) => ({ selector, format: "skip" })),
      ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: "a", options: { ignoreHref: true } },
      { selector: "table", options: { uppercaseHeaderCells: false } },
    ],
  });
