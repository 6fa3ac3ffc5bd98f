import { findMilestone } from "#domain/run/findMilestone.ts";
import { planAgain } from "#domain/run/planAgain.ts";
import { getStep, minute, toLeft } from "#domain/run/run.ts";
import { seeRun } from "#domain/run/seeRun.ts";
import { extendStep, findBefore, findNext, moveRun, pauseRun } from "#domain/run/steerRun.ts";
import { toPace } from "#domain/run/toPace.ts";

import { after, atNine, begin, quick } from "./runWorld.ts";

it("gives two more minutes from now, also when the time of the step is over", () => {
  const over = seeRun(begin(), after(atNine, 5 * minute));

  expect(toLeft(getStep(extendStep(over)))).toBe(2 * minute);
  expect(toLeft(getStep(extendStep(begin())))).toBe(4 * minute);
});

it("is behind after two more minutes, and ahead when people go on early", () => {
  expect(toPace(begin())).toEqual({ is: "on-time", minutes: 0 });
  expect(toPace(extendStep(begin()))).toEqual({ is: "behind", minutes: 2 });
  expect(toPace(moveRun(begin(), 1))).toEqual({ is: "ahead", minutes: 2 });
});

it("passes over steps that are left out, both ways", () => {
  const run = planAgain(begin(), quick, 3, () => false);
  const kept = run.steps.flatMap(({ isLeftOut }, place) => (isLeftOut ? [] : [place]));

  expect(findNext(run)).toBe(kept[1]);
  expect(findBefore(moveRun(run, kept[2] ?? 0))).toBe(kept[1]);
  expect(findNext(moveRun(run, 5))).toBeUndefined();
});

it("keeps what was spent on a step when people come back to it", () => {
  const gone = moveRun(seeRun(begin(), after(atNine, minute)), 1);

  const back = moveRun(seeRun(gone, after(atNine, 3 * minute)), 0);

  expect(toLeft(getStep(back))).toBe(minute);
});

it("tells the last minute and the end of a step, each once, and nothing while it is paused", () => {
  const looks = [0, 59, 61, 80, 119, 121, 140].map((seconds) =>
    seeRun(begin(), after(atNine, seconds * 1000)),
  );

  const told = looks.slice(1).map((look, at) => findMilestone(looks[at] ?? look, look));

  expect(told).toEqual([undefined, "minute-left", undefined, undefined, "time-up", undefined]);
  expect(findMilestone(begin(), pauseRun(looks[5] ?? begin()))).toBeUndefined();
});
