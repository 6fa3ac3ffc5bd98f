import { busyBackoff, lostBackoff } from "#graph/client/backoff.ts";
import fc from "fast-check";

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it("waits between 2 and 60 seconds for a busy Graph, whatever the chance and the attempt", () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), chance, (attempt, random) => {
      const seconds = busyBackoff(attempt, () => random);

      expect(seconds).toBeGreaterThanOrEqual(2);
      expect(seconds).toBeLessThanOrEqual(60);
    }),
  );
});

it("waits less for a lost connection than for a busy Graph", () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), chance, (attempt, random) => {
      expect(lostBackoff(attempt, () => random)).toBeLessThan(busyBackoff(attempt, () => random));
    }),
  );
});
