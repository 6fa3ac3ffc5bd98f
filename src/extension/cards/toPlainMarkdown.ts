const marks = /[\\`*_[\]<]|~(?=~)|\{(?=\{)|&(?=#?\w+;)/g;
const lineStart = /^(?:(?=[-+=#>])|(\d+)(?=[.)]))/;

/**
 * A text as Markdown that reads as the text itself. Only what would be read as a mark is escaped, because Teams on phones shows
 * the backslash (AdaptiveCards #5590); our own words should need none. A space that does not break stays one.
 */
export const toPlainMarkdown = (text: string): string =>
  text
    .replaceAll(/[^\S\u00A0]+/g, " ")
    .trim()
    .replaceAll(marks, "\\$&")
    .replace(lineStart, "$1\\");
