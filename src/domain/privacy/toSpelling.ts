import { isUsual, type TenDigits } from "./tenDigits.ts";

/**
 * How ten digits are written: as such numbers mostly are, whatever parts the groups; in another way that people use; as a row of pairs
 * or of single digits; or so that only a label makes them one number.
 */
export type Spelling = "usual" | "other" | "row" | "strange";

export function toSpelling(ten: TenDigits, plain: string): Spelling {
  if (isUsual(ten)) return "usual";
  const marks = toMarks(ten);
  const isOne = new Set(marks).size === 1 && !isInWord(ten, plain);
  const mark = marks[0] ?? "";
  if (/^(?:2-2-2-2-2|(?:1-){9}1)$/.test(ten.shape)) {
    return isOne && !isInLongerRow(ten, mark) ? "row" : "strange";
  }
  const isGrouped = ten.count <= 4 && !/\b1\b/.test(ten.shape);
  return isOne && isGrouped && !isInLongerNumber(ten, mark) ? "other" : "strange";
}

const toMarks = ({ groups, first, count }: TenDigits): readonly string[] =>
  groups.slice(first + 1, first + count).map(({ gap }) => toMark(gap));

const isInWord = ({ start, end }: TenDigits, plain: string): boolean =>
  /\w/.test((plain[start - 1] ?? "") + (plain[end] ?? ""));

/** More pairs, or more single digits, follow or go before: scores, ratings, times. */
const isInLongerRow = (ten: TenDigits, mark: string): boolean =>
  neighbours(ten).some(
    ({ gap, size, isElsewhere }) =>
      toMark(gap) === mark && size === ten.groups[ten.first]?.digits.length && !isElsewhere,
  );

/** Digits go on with the same mark, or with no room between: a table, a version, an account with its sort code. */
const isInLongerNumber = (ten: TenDigits, mark: string): boolean =>
  neighbours(ten).some(
    ({ gap, isElsewhere }) => isTight(gap) || (toMark(gap) === mark && !isElsewhere),
  );

/** The groups on either side; one that belongs to a time or a date, such as the last of "10:00", is elsewhere. */
function neighbours({ groups, first, count }: TenDigits) {
  const [before, own, after, last] = [
    groups[first - 1],
    groups[first],
    groups[first + count],
    groups[first + count + 1],
  ];
  return [
    { group: before, gap: own?.gap ?? "", isElsewhere: isTight(before?.gap ?? "") },
    { group: after, gap: after?.gap ?? "", isElsewhere: isTight(last?.gap ?? "") },
  ].flatMap(({ group, ...rest }) => (group ? [{ size: group.digits.length, ...rest }] : []));
}

const isTight = (gap: string): boolean => /^[.:/\\_-]$/.test(gap);

/** Two spaces part digits as one does. */
const toMark = (separator: string): string => separator.replaceAll(/\s+/g, " ");
