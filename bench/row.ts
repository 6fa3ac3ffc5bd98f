/** One line of the table; its title repeats the words of the budget. */
export interface Row {
  readonly title: string;
  readonly value: number;
  readonly unit: "kB" | "ms" | "s" | "MB" | "×" | "requests" | "years" | "%";
  /** At most this; missing for a row that is only told. */
  readonly budget?: number;
  /** At least this, where more is better. */
  readonly target?: number;
  /** How the value was found, or what it is made of. */
  readonly note?: string;
}

export const isInside = ({ value, budget, target }: Row): boolean =>
  (budget === undefined || value <= budget) && (target === undefined || value >= target);

export const toKilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
