import type { Version } from "../cards/technique.ts";
import { minute, type Run } from "./run.ts";
import { shareMinutes } from "./shareMinutes.ts";

export const mostMinutes = 480;

/** Minutes as people type them; undefined for what is no time to plan with. */
export function findMinutes(text: string): number | undefined {
  if (!/^\s*\d{1,3}\s*$/.test(text)) return undefined;
  const minutes = Number(text);
  return minutes >= 1 && minutes <= mostMinutes ? minutes : undefined;
}

/**
 * The rest of the run in so many minutes, from the step under way. Steps that no minute is left for are marked as left
 * out, first those that matter least; with more time they come back. `isTheLesson`: the steps that the note lives from.
 */
export function planAgain(
  run: Run,
  version: Version,
  minutes: number,
  isTheLesson: (place: number) => boolean,
): Run {
  const last = version.steps.length - 1;
  const rest = version.steps.slice(run.place).map((step, at) => {
    const place = run.place + at;
    const weight = at === 0 ? 3 : isTheLesson(place) ? 2 : place === last ? 1 : 0;
    return { minutes: step.minutes, weight };
  });
  const shares = shareMinutes(rest, minutes);
  const steps = run.steps.map((step, place) => {
    if (place < run.place) return step;
    const share = shares[place - run.place];
    return share === undefined
      ? { ...step, isLeftOut: true }
      : { ...step, isLeftOut: false, allotted: step.spent + share * minute };
  });
  return { ...run, steps, endsAt: run.lasted + minutes * minute };
}

/** Which of the steps to come are left out. */
export const findLeftOut = ({ steps, place }: Run): readonly number[] =>
  steps.flatMap(({ isLeftOut }, at) => (isLeftOut && at > place ? [at] : []));
