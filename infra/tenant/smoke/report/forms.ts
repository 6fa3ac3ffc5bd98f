type Form = readonly [kind: string, form: RegExp];

const guid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** What is made of several parts and has a name as a whole. */
export const compounds: readonly Form[] = [
  ["site", new RegExp(`[\\w.-]+(?:,|%2C)${guid}(?:,|%2C)${guid}`, "gi")],
  ["etag", new RegExp(`${guid},\\d+`, "gi")],
  ["channel", /\d+(?::|%3A)[\w.-]+(?:@|%40)thread\.\w+/gi],
  ["person", /[\w.+#-]+@[\w.-]+\.\w+/g],
  ["address", /https?:\/\/[^\s"'()<>]+/gi],
  ["drive", /\bb![\w-]+/g],
];

/** What may still stand somewhere by itself. */
export const parts: readonly Form[] = [
  ["id", new RegExp(`${guid}|\\b[0-9a-f]{32}\\b`, "gi")],
  ["time", /\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?/g],
];

/** A value where it stands as words of its own, and not inside another word. */
export const toWholeWord = (value: string): RegExp =>
  new RegExp(`(?<!\\w)${value.replaceAll(/[^\w\s]/g, String.raw`\$&`)}(?!\\w)`, "gi");
