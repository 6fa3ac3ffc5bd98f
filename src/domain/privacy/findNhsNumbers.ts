import { type DigitGroup, digitGroups } from "./digitGroups.ts";
import { isNhsNumber } from "./isNhsNumber.ts";

/** Where something stands in a text, in UTF-16 units; `end` is after the last character. Never the text itself. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where NHS numbers stand in a text: ten digits in up to four groups (or digit by digit, or in pairs), parted by spaces of any kind,
 * dashes, dots, slashes or invisible characters, that pass the check digit. A longer row of digits, a UK telephone number and a date
 * with an hour are left alone.
 */
export function findNhsNumbers(text: string): readonly TextRange[] {
  const groups = digitGroups(text);
  const found: TextRange[] = [];
  let first = 0;
  while (first < groups.length) {
    const candidate = tenDigitsFrom(groups, first, text);
    if (candidate && isLikely(candidate, text)) {
      found.push({ start: groups[first]?.start ?? 0, end: candidate.at(-1)?.end ?? 0 });
      first += candidate.length;
    } else {
      first += 1;
    }
  }
  return found;
}

export const hasNhsNumber = (text: string): boolean => findNhsNumbers(text).length > 0;

function tenDigitsFrom(
  groups: readonly DigitGroup[],
  first: number,
  text: string,
): readonly DigitGroup[] | undefined {
  const taken: DigitGroup[] = [];
  let count = 0;
  for (const group of groups.slice(first, first + 10)) {
    const before = taken.at(-1);
    if (before && !isSeparator(text.slice(before.end, group.start))) return undefined;
    taken.push(group);
    count += group.digits.length;
    if (count >= 10) return count === 10 ? taken : undefined;
  }
  return undefined;
}

const isSeparator = (between: string): boolean =>
  /^[\s\p{Pd}\p{Cf}\p{Mn}\u2212\u00b7./\\_]{1,6}$/u.test(between);

function isLikely(groups: readonly DigitGroup[], text: string): boolean {
  const lengths = groups.map(({ digits }) => digits.length).join("-");
  const isTyped = groups.length <= 4 || lengths === "2-2-2-2-2" || groups.length === 10;
  return (
    isTyped &&
    !isDateWithHour(groups, lengths) &&
    !isTelephone(text.slice(Math.max(0, (groups[0]?.start ?? 0) - 12), groups[0]?.start)) &&
    isNhsNumber(groups.flatMap(({ digits }) => digits))
  );
}

/** Ten digits after the United Kingdom's code or a leading 0 are a telephone number. */
const isTelephone = (before: string): boolean =>
  /(?:\+\s*44|(?<!\d)0044)[\s\p{Pd}\p{Cf}().]*(?:0[\s)]*)?$|(?<!\d)\(?0\)?[\s\p{Pd}]?$/u.test(
    before,
  );

function isDateWithHour(groups: readonly DigitGroup[], lengths: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = groups.map(({ digits }) => Number(digits.join("")));
  switch (lengths) {
    case "4-2-2-2":
      return isDate(a, b, c) && d < 25;
    case "2-2-4-2":
      return isDate(c, b, a) && d < 25;
    case "2-4-2-2":
      return isDate(b, c, d) && a < 25;
    case "2-2-2-4":
      return isDate(d, c, b) && a < 25;
    default:
      return false;
  }
}

const isDate = (year: number, month: number, day: number): boolean =>
  year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
