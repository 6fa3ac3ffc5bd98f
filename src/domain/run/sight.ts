/** One look at a device's two clocks, in milliseconds. People and servers may set the first at any moment. */
export interface Sight {
  readonly device: number;
  /** Only ever goes on, from anew in each page; some devices stop it while they sleep. */
  readonly steady: number;
  /** Which page looked: steady times of two pages have nothing in common. */
  readonly page: string;
}

/**
 * How long it is from one look to the next. A clock that was set back takes no time away, since the steady one never runs
 * ahead; a device that slept is known by its clock having gone further.
 */
export function toPassed(from: Sight, to: Sight): number {
  const byDevice = to.device - from.device;
  const bySteady = to.page === from.page ? to.steady - from.steady : 0;
  return Math.max(0, byDevice, bySteady);
}
