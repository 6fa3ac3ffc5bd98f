/** A step to be given a share of the minutes that there are. */
export interface Share {
  /** The minutes that it would have by the card. */
  readonly minutes: number;
  /** The higher, the later it is left out. */
  readonly weight: number;
}

/**
 * Whole minutes for each step, the card's own proportions kept: at least one each, and all together just what there is.
 * Undefined for a step that no minute is left for.
 */
export function shareMinutes(
  steps: readonly Share[],
  minutes: number,
): readonly (number | undefined)[] {
  const there = Math.max(0, Math.floor(minutes));
  const kept = new Set(
    steps
      .map((step, place) => ({ ...step, place }))
      .sort((one, other) => other.weight - one.weight || other.minutes - one.minutes)
      .slice(0, there)
      .map(({ place }) => place),
  );
  const wishes = steps.map((step, place) => (kept.has(place) ? Math.max(0, step.minutes - 1) : 0));
  const extra = spread(wishes, there - kept.size, kept);
  return steps.map((_, place) => (kept.has(place) ? 1 + (extra[place] ?? 0) : undefined));
}

/** By the largest remainder, as seats are given to parties. */
function spread(
  wishes: readonly number[],
  spare: number,
  kept: ReadonlySet<number>,
): readonly number[] {
  const sum = wishes.reduce((total, wish) => total + wish, 0);
  const exact = wishes.map((wish, place) => {
    if (!kept.has(place)) return 0;
    return spare * (sum === 0 ? 1 / kept.size : wish / sum);
  });
  const whole = exact.map(Math.floor);
  const left = spare - whole.reduce((total, part) => total + part, 0);
  const luckiest = new Set(
    exact
      .map((part, place) => ({ place, rest: part - Math.floor(part) }))
      .filter(({ place }) => kept.has(place))
      .sort((one, other) => other.rest - one.rest)
      .slice(0, left)
      .map(({ place }) => place),
  );
  return whole.map((part, place) => part + (luckiest.has(place) ? 1 : 0));
}
