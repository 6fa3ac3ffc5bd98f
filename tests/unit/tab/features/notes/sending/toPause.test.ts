import fc from "fast-check";

import { toPause } from "#tab/features/notes/sending/toPause.ts";

const now = Date.parse("2026-11-22T10:00:00Z");
const failures = fc.nat(1000);
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const passing = fc.constantFrom("offline", "busy", "unavailable");
const asked = fc.double({ min: 0, max: 1_000_000, noNaN: true });

/** Seconds that nothing is sent by itself. */
function toSeconds(pause: ReturnType<typeof toPause>): number {
  if (!pause) throw new Error("There is no pause");
  return (pause.until - now) / 1000;
}

/** Times are kept in milliseconds, so less than one of them is no difference. */
const nearly = 0.001;

it("never tries earlier than Microsoft 365 asked, to the fraction, and never more than a quarter later", () => {
  fc.assert(
    fc.property(asked, failures, random, (retryAfter, failed, chance) => {
      const pause = toPause(
        { outcome: "not-sent", why: "busy", retryAfter },
        { failures: failed, now, random: chance },
      );

      expect(pause).toMatchObject({ why: "busy", isAsked: true, failures: failed + 1 });
      expect(toSeconds(pause)).toBeGreaterThanOrEqual(retryAfter - nearly);
      expect(toSeconds(pause)).toBeLessThanOrEqual(retryAfter * 1.25 + nearly);
    }),
  );
});

it("waits longer after each failure, and never longer than five minutes without a network or fifteen otherwise", () => {
  fc.assert(
    fc.property(passing, failures, (why, failed) => {
      const after = (count: number) =>
        toSeconds(toPause({ outcome: "not-sent", why }, { failures: count, now, random: 0 }));

      expect(after(failed + 1)).toBeGreaterThanOrEqual(after(failed));
      expect(after(failed)).toBeLessThanOrEqual(why === "offline" ? 300 : 900);
      expect(after(0)).toBeGreaterThan(0);
    }),
  );
});

it("brings the tabs of a ward back at different times, within a quarter of the wait", () => {
  fc.assert(
    fc.property(passing, failures, random, (why, failed, chance) => {
      const after = (one: number) =>
        toSeconds(toPause({ outcome: "not-sent", why }, { failures: failed, now, random: one }));

      expect(after(chance)).toBeGreaterThanOrEqual(after(0) - nearly);
      expect(after(chance)).toBeLessThanOrEqual(after(0) * 1.25 + nearly);
    }),
  );
});

it.each([
  "sign-in-needed",
  "not-set-up",
  "unsure",
  "settings",
  "no-nested-sign-in",
  "administrator-needed",
] as const)("makes no pause where waiting cannot help: %s", (why) => {
  expect(toPause({ outcome: "not-sent", why }, { failures: 3, now, random: 0.5 })).toBeUndefined();
});
