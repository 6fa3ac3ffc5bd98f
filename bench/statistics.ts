/** The value below which the given share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  const value = sorted[place];
  if (value === undefined) throw new Error("There is nothing to take a quantile of");
  return value;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
