import type { Stretch } from "./stretch.ts";

/** Digits side by side. */
export interface DigitGroup extends Stretch {
  readonly digits: string;
  /** What stands between it and the group before; nothing for the first. */
  readonly gap: string;
}

/** Every stretch of digits in a plain text, in one pass. */
export function digitGroups(plain: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (const { 0: digits, index: start } of plain.matchAll(/\d+/g)) {
    const before = groups.at(-1);
    const gap = before ? plain.slice(before.end, start) : "";
    groups.push({ digits, gap, start, end: start + digits.length });
  }
  return groups;
}
