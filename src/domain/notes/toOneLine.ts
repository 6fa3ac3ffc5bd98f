import type { Stretch } from "../privacy/stretch.ts";

/** A text as one line holds it once it is saved, and the way back to where its parts stand. */
export interface OneLine {
  readonly line: string;
  readonly toOwn: (stretch: Stretch) => Stretch;
}

/** What saving takes out is gone, and every run of spaces and line breaks is one space. */
export function toOneLine(text: string): OneLine {
  const places: number[] = [];
  let line = "";
  for (const { 0: part, index, groups } of text.matchAll(pieces)) {
    const written = groups?.["gap"] === undefined ? part : /\s/.test(part) ? " " : "";
    for (let at = 0; at < written.length; at += 1) places.push(index + at);
    line += written;
  }
  return {
    line,
    toOwn: ({ start, end }) => ({
      start: places[start] ?? text.length,
      end: (places[end - 1] ?? text.length - 1) + 1,
    }),
  };
}

const pieces = /(?<gap>[\s\p{Cc}\ufffe\uffff]+)|[^\s\p{Cc}\ufffe\uffff]+/gu;
