const marks = /[\\`*_[\]<]|~(?=~)|\{(?=\{)|&(?=#?\w+;)/g;
const lineStart = /^(?:(?=[-+=#>])|(\d+)(?=[.)]))/;

/**
 * A text as Markdown that reads as the text itself. Only what would be read as a mark is escaped, because Teams on phones shows
 * the backslash (AdaptiveCards #5590); our own words should need none.
 */
export const toPlainMarkdown = (text: string): string =>
  text.replaceAll(/\s+/g, " ").trim().replaceAll(marks, "\\$&").replace(lineStart, "$1\\");
