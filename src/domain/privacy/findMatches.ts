import type { Stretch } from "./stretch.ts";

/** A match, where it stands. */
export interface Match extends Stretch {
  readonly groups: readonly (string | undefined)[];
}

/** Every match of a pattern with the flag `g`. */
export const findMatches = (plain: string, pattern: RegExp): readonly Match[] =>
  Array.from(plain.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    groups: [...match],
  }));

/**
 * Every value that stands straight after a label. The value's pattern has the flag `y` and begins with what may stand between
 * the two; its first group is the value itself and ends the match.
 */
export function findAfter(plain: string, label: RegExp, value: RegExp): readonly Match[] {
  const found: Match[] = [];
  for (const { end } of findMatches(plain, label)) {
    value.lastIndex = end;
    const match = value.exec(plain);
    const own = match?.[1];
    if (!match || own === undefined) continue;
    const last = match.index + match[0].length;
    found.push({ start: last - own.length, end: last, groups: [...match] });
  }
  return found;
}
