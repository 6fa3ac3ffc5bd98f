import type { Sight } from "#domain/run/sight.ts";

const page = crypto.randomUUID();

/** One look at the device's two clocks, from this page. */
export const readSight = (): Sight => ({ device: Date.now(), steady: performance.now(), page });
