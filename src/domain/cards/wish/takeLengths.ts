import { takeAll, type Taken } from "./taken.ts";
import { numberPattern as number, toNumber } from "./toNumber.ts";

const hour = "(?:hours?|hrs?|h)";
const minute = "(?:minutes?|mins?|m)";
const range = `(?:${number} (?:to|or|and) )?`;
const before =
  "(?:(?:for|in|within|about|around|up to|at most|under|less than|no more than|max) )*";
const after = "(?: or (?:less|more|so))?(?: max)?";

const phrases = [
  `(?<hoursAnd>an|${number}) ?${hour} (?:and )?(?<extra>${number}) ?${minute}`,
  String.raw`(?<hoursAnd2>\d+)h(?<extra2>\d\d)`,
  `(?<hoursHalf>an|${number}) ${hour} and a half`,
  `(?<halfAfter>${number}) and a half ${hour}`,
  `(?<halfDay>half (?:a )?day)`,
  `(?<half>half (?:of )?(?:an )?${hour})`,
  `(?:a )?(?<quarters>three )?quarters? (?:of )?an ${hour}`,
  `${range}(?<hours>an|${number}) ?${hour}`,
  `${range}(?<minutes>${number}) ?${minute}`,
];
const pattern = new RegExp(
  String.raw`(?<![\w.])${before}(?:${phrases.join("|")})(?![\w.])${after}`,
  "g",
);

/** How long people say they have, in minutes: "15 min", "half an hour", "an hour and a half". */
export function takeLengths(text: string): Taken<number> {
  return takeAll(text, pattern, toMinutes);
}

function toMinutes(groups: Readonly<Record<string, string | undefined>>): number {
  const { minutes, half, halfDay, quarters, hoursHalf, halfAfter } = groups;
  const hours = groups["hours"] ?? groups["hoursAnd"] ?? groups["hoursAnd2"];
  const extra = groups["extra"] ?? groups["extra2"];
  if (minutes !== undefined) return toNumber(minutes);
  if (half !== undefined) return 30;
  if (halfDay !== undefined) return 240;
  if (hours !== undefined) return Math.round(toNumber(hours) * 60) + toNumber(extra ?? "0");
  const withHalf = hoursHalf ?? halfAfter;
  if (withHalf !== undefined) return toNumber(withHalf) * 60 + 30;
  return quarters === undefined ? 15 : 45;
}
