import { findAfter, findMatches } from "./findMatches.ts";
import { isDay } from "./isDay.ts";
import type { Finding, Stretch } from "./stretch.ts";

/** Whole dates beside "born", "DOB" and the like. A date alone, or a year, says nothing of who was born. */
export const findDatesOfBirth = (plain: string): readonly Finding[] =>
  [...findAfter(plain, label, dateAfter), ...findMatches(plain, dateBefore)]
    .filter((match) => isDate(plain, match))
    .map(({ start, end }) => ({ kind: "DateOfBirth", start, end }));

const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const year = String.raw`(?:\d{4}|\d{2})`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const mark = "[ ./-]{1,3}";

const date = `(?:${[
  String.raw`\d{4}${mark}\d{1,2}${mark}\d{1,2}`,
  String.raw`\d{1,2}${mark}\d{1,2}${mark}${year}`,
  `${day}[ ./,-]{0,3}(?:of )?${month}[ ./,'-]{0,3}${year}`,
  `${month}[ .]{0,2}${day}[ ,]{1,2}${year}`,
  String.raw`\d{8}`,
  String.raw`\d{6}`,
].join("|")})(?!\\d)`;

const label = new RegExp(
  [
    "born(?![a-z])",
    String.raw`(?<![a-z])(?:d[./]? ?o[./]? ?b\.?|dates? of birth|birth ?da(?:te|y)|birthdays?)(?![a-z])`,
    String.raw`(?<=[\w,)] |\()b\.(?= ?(?:\d|${month}))`,
  ].join("|"),
  "gi",
);

/** Up to 30 characters of the same sentence may part the two, a time of birth among them. */
const dateAfter = new RegExp(
  String.raw`(?:[ \t]*[:-]?[ \t]*\n)?(?:\d{1,2}[:.]\d{2}(?: ?[ap]m)?(?= )|(?![.!?;]\s)[^\d\n]){0,30}?(${date})`,
  "iy",
);

const dateBefore = new RegExp(
  String.raw`(?<![\d./-])${date}(?=[ ,]{0,2}[([]? ?(?:d\.?o\.?b\.?|date of birth)(?![a-z]|\W{0,3}\d))`,
  "gi",
);

function isDate(plain: string, { start, end }: Stretch): boolean {
  const written = plain.slice(start, end);
  const [first = "", second = "", third = ""] = written.match(/\d+/g) ?? [];
  if (/[a-z]{3}/i.test(written)) return Number(first) >= 1 && Number(first) <= 31;
  if (second !== "") return isDayEitherWay(first, second, third);
  return first.length === 6
    ? isDayEitherWay(first.slice(0, 2), first.slice(2, 4), first.slice(4))
    : isDayEitherWay(first.slice(0, 2), first.slice(2, 4), first.slice(4)) ||
        isDayEitherWay(first.slice(0, 4), first.slice(4, 6), first.slice(6));
}

/** The year first or last; the month first as well, as American forms have it. */
function isDayEitherWay(first: string, second: string, third: string): boolean {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  return first.length === 4 ? isDay(c, b, a) : isDay(a, b, c) || isDay(b, a, c);
}
