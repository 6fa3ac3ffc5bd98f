import { type DigitGroup, digitGroups } from "./digitGroups.ts";
import type { Stretch } from "./stretch.ts";

/** Ten digits that may be one number, among all groups of digits of their text. */
export interface TenDigits extends Stretch {
  readonly digits: string;
  /** The sizes of its groups: "3-3-4". */
  readonly shape: string;
  readonly groups: readonly DigitGroup[];
  readonly first: number;
  readonly count: number;
}

/** Every ten digits of a plain text that stand side by side or parted. Those as people mostly write them come first. */
export function tenDigits(plain: string): readonly TenDigits[] {
  const groups = digitGroups(plain);
  const isJoined = groups.map(({ gap }) => isSeparator(gap));
  const found = groups.flatMap((_, first) => {
    const count = countToTen(groups, isJoined, first);
    return count === undefined ? [] : [toTenDigits(groups, first, count)];
  });
  return [...found.filter(isUsual), ...found.filter((ten) => !isUsual(ten))];
}

/** As NHS, CHI and Health and Care numbers are mostly written. */
export const isUsual = ({ shape }: TenDigits): boolean => /^(?:10|3-3-4|3-7|6-4)$/.test(shape);

const isSeparator = (gap: string): boolean => /^(?:[\s./\\_-]{1,6}|[,:|*~]|\)\s?|\s?\()$/.test(gap);

/** How many groups from the given one on make ten digits. */
function countToTen(
  groups: readonly DigitGroup[],
  isJoined: readonly boolean[],
  first: number,
): number | undefined {
  let digits = 0;
  for (let count = 1; count <= 10; count += 1) {
    const place = first + count - 1;
    if (count > 1 && isJoined[place] !== true) return undefined;
    digits += groups[place]?.digits.length ?? 0;
    if (digits >= 10) return digits === 10 ? count : undefined;
  }
  return undefined;
}

function toTenDigits(groups: readonly DigitGroup[], first: number, count: number): TenDigits {
  const own = groups.slice(first, first + count);
  return {
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    digits: own.map(({ digits }) => digits).join(""),
    shape: own.map(({ digits }) => digits.length).join("-"),
    groups,
    first,
    count,
  };
}
