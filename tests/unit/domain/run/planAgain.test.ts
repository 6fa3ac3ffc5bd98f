import fc from "fast-check";

import { deck } from "#domain/cards/deck.ts";
import { findLeftOut, findMinutes, planAgain } from "#domain/run/planAgain.ts";
import { minute } from "#domain/run/run.ts";
import { seeRun } from "#domain/run/seeRun.ts";
import { startRun } from "#domain/run/startRun.ts";
import { moveRun } from "#domain/run/steerRun.ts";
import { toPace, toPlannedLeft } from "#domain/run/toPace.ts";

import { after, atNine, begin, getVersion, quick } from "./runWorld.ts";

const never = () => false;
const full = getVersion("60-minutes");
const minutesOf = (run: ReturnType<typeof begin>) =>
  run.steps.map(({ allotted, spent, isLeftOut }) => (isLeftOut ? 0 : (allotted - spent) / minute));

it("gives each step its part of half the time", () => {
  const run = planAgain(begin(full), full, 30, never);

  expect(minutesOf(run)).toEqual([3, 5, 7, 7, 5, 3]);
});

it("is the card's own plan when there is as much time as the card has", () => {
  expect(minutesOf(planAgain(begin(), quick, 15, never))).toEqual([2, 3, 3, 3, 3, 1]);
});

it("keeps the lesson and the end when minutes are short, and says which steps are left out", () => {
  const run = planAgain(begin(), quick, 3, (place) => place === 4);

  expect(minutesOf(run)).toEqual([1, 0, 0, 0, 1, 1]);
  expect(findLeftOut(run)).toEqual([1, 2, 3]);
});

it("brings steps back when there is more time after all", () => {
  const short = planAgain(begin(), quick, 3, never);

  expect(findLeftOut(planAgain(short, quick, 10, never))).toEqual([]);
});

it("is on time again once it is planned again", () => {
  const late = seeRun(begin(), after(atNine, 10 * minute));

  expect(toPace(late)).toEqual({ is: "behind", minutes: 8 });
  expect(toPace(planAgain(late, quick, 6, never)).is).toBe("on-time");
});

it.each(["", "0", "-5", "481", "ten", "1.5", "1e2"])(
  "takes %p for no time to plan with",
  (text) => {
    expect(findMinutes(text)).toBeUndefined();
  },
);

const versions = deck.flatMap((technique) =>
  technique.versions.map((version) => ({ techniqueId: technique.id, version })),
);

it("never drops a step without saying so and never plans a negative minute", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...versions),
      fc.nat({ max: 8 }),
      fc.nat({ max: 90 * minute }),
      fc.array(fc.integer({ min: 1, max: 480 }), { minLength: 1, maxLength: 4 }),
      fc.nat({ max: 8 }),
      ({ techniqueId, version }, at, spent, plans, lesson) => {
        const begun = startRun({ id: "run", techniqueId, version, now: atNine });
        const place = at % version.steps.length;
        let run = seeRun(moveRun(begun, place), after(atNine, spent));
        for (const minutes of plans) {
          const before = run;
          run = planAgain(run, version, minutes, (one) => one === lesson);

          const rest = run.steps.slice(place);
          const planned = rest.filter(({ isLeftOut }) => !isLeftOut);
          for (const step of planned) {
            expect((step.allotted - step.spent) / minute).toBeGreaterThanOrEqual(1);
          }
          expect(toPlannedLeft(run)).toBe(minutes * minute);
          expect(planned.length + findLeftOut(run).length).toBe(version.steps.length - place);
          expect(run.steps[place]?.isLeftOut).toBe(false);
          expect(run.steps.slice(0, place)).toEqual(before.steps.slice(0, place));
        }
      },
    ),
  );
});
