/** A UTC month as the list keeps it: `2026-11`. */
export const toPeriod = (when: Date): string => when.toISOString().slice(0, 7);

/** The months before a period, newest first; an unreadable period gives none. */
export function periodsBefore(period: string, count: number): readonly string[] {
  const match = /^(\d{4})-(\d{2})$/.exec(period);
  if (!match) return [];
  const month = Number(match[1]) * 12 + Number(match[2]) - 1;
  return Array.from({ length: count }, (_, back) => fromMonthNumber(month - back - 1));
}

/** The month that follows; undefined for an unreadable period. */
export function periodAfter(period: string): string | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(period);
  return match ? fromMonthNumber(Number(match[1]) * 12 + Number(match[2])) : undefined;
}

const fromMonthNumber = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
