import fc from "fast-check";

import { getStep, minute, type Run, toLeft } from "#domain/run/run.ts";
import { seeRun, turnAbsence } from "#domain/run/seeRun.ts";
import type { Sight } from "#domain/run/sight.ts";
import { goOn, pauseRun } from "#domain/run/steerRun.ts";

import { after, atNine, begin, getVersion } from "./runWorld.ts";

const leftOf = (run: Run) => toLeft(getStep(run));
const second = 1000;
const hour = 60 * minute;

it("counts the time of the step while people talk", () => {
  const run = seeRun(begin(), after(atNine, 90 * second));

  expect(leftOf(run)).toBe(30 * second);
});

it("stands still while it is paused, for an hour too", () => {
  const paused = pauseRun(seeRun(begin(), after(atNine, minute)));

  const run = goOn(seeRun(paused, after(atNine, minute + hour)));

  expect(leftOf(seeRun(run, after(atNine, 90 * second + hour)))).toBe(30 * second);
});

it("takes no time away when the clock is set back", () => {
  const seen = after(atNine, minute);

  const run = seeRun(seeRun(begin(), seen), { ...after(seen, second), device: 0 });

  expect(leftOf(run)).toBe(59 * second);
});

it("waits for people who were called away for hours, and says how long that was", () => {
  const run = seeRun(begin(), { device: atNine.device + 3 * hour, steady: 5, page: "two" });

  expect(run.state).toBe("paused");
  expect(leftOf(run)).toBe(2 * minute);
  expect(run.absence).toEqual({ time: 3 * hour, isCounted: false });
});

it("counts an absence that people talked through, and leaves it out when they say so", () => {
  const run = seeRun(begin(), { device: atNine.device + 5 * minute, steady: 5, page: "two" });

  expect([leftOf(run), run.state]).toEqual([-3 * minute, "running"]);
  expect(leftOf(turnAbsence(run))).toBe(2 * minute);
  expect(leftOf(turnAbsence(turnAbsence(run)))).toBe(-3 * minute);
});

/** What may happen to a device between two looks. */
const event = fc.oneof(
  fc.record({ is: fc.constant("talk" as const), time: fc.integer({ min: 0, max: 100_000 }) }),
  fc.record({ is: fc.constant("sleep" as const), time: fc.integer({ min: 0, max: 20 * minute }) }),
  fc.record({
    is: fc.constant("refresh" as const),
    time: fc.integer({ min: 0, max: 20 * minute }),
  }),
  fc.record({
    is: fc.constant("clock back" as const),
    time: fc.integer({ min: 0, max: 9000 * hour }),
  }),
  fc.record({
    is: fc.constant("clock on" as const),
    time: fc.integer({ min: 3 * minute, max: 9000 * hour }),
  }),
  fc.record({ is: fc.constant("pause or go on" as const), time: fc.constant(0) }),
);

const stopsInSleep = fc.boolean();

it("keeps the remaining time right throughout, over random pauses, refreshes, sleeps and clock jumps", () => {
  const version = getVersion("60-minutes");
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), stopsInSleep, (events, doesStop) => {
      let sight: Sight = atNine;
      let run = begin(version);
      let spent = 0;
      for (const [at, { is, time }] of events.entries()) {
        if (is === "talk") sight = after(sight, time);
        else if (is === "sleep")
          sight = { ...after(sight, time), steady: sight.steady + (doesStop ? 0 : time) };
        else if (is === "refresh")
          sight = { device: sight.device + time, steady: 0, page: `page ${String(at)}` };
        else if (is === "clock back") sight = { ...sight, device: sight.device - time };
        else if (is === "clock on") sight = { ...sight, device: sight.device + time };
        else run = run.state === "paused" ? goOn(run) : pauseRun(run);

        const wasRunning = run.state === "running";
        const said = run.absence;
        run = seeRun(run, sight);
        const isReal = is !== "clock on" && is !== "clock back";
        if (wasRunning && isReal) spent += time;
        // Whoever sits there knows whether they were there: one press puts right what the device cannot know.
        if (run.absence && run.absence !== said && run.absence.isCounted !== isReal) {
          run = turnAbsence(run);
        }
        if (wasRunning) run = goOn(run);

        expect(leftOf(run)).toBe(5 * minute - spent);
        expect(run.lasted).toBe(spent);
      }
    }),
    { numRuns: 500 },
  );
});
