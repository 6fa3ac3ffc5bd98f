/** The UTC month: `2026-11`. */
export const thisMonth = (): string => new Date().toISOString().slice(0, 7);

/** What a note's month must be that was saved since `begun`: in the first seconds of a month it may be of the one before. */
export const toMonthSince = (begun: string, told: unknown): string =>
  told === begun ? begun : thisMonth();
