const withJitter = (seconds: number, random: () => number): number =>
  seconds * (1 + random() * 0.5);

/** Seconds to wait when Graph is busy and would not say how long: 2 to 60, doubling, never in step with others. */
export const busyBackoff = (attempt: number, random: () => number): number =>
  Math.min(60, withJitter(2 * 2 ** attempt, random));

/** Seconds to wait after a lost connection: shorter, since nobody is protecting themselves from us. */
export const lostBackoff = (attempt: number, random: () => number): number =>
  Math.min(8, withJitter(0.5 * 2 ** attempt, random));
