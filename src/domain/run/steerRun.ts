import { minute, type Run } from "./run.ts";

/** The steps that are still to be done, or were: those with no time are passed over. */
export const findNext = ({ steps, place }: Run): number | undefined => {
  const found = steps.findIndex(({ isLeftOut }, at) => at > place && !isLeftOut);
  return found === -1 ? undefined : found;
};

export const findBefore = ({ steps, place }: Run): number | undefined => {
  const found = steps.findLastIndex(({ isLeftOut }, at) => at < place && !isLeftOut);
  return found === -1 ? undefined : found;
};

/** To another step; what was spent on it before stays spent. */
export function moveRun({ absence, ...run }: Run, place: number): Run {
  return run.steps[place] ? { ...run, place } : { ...run, ...(absence ? { absence } : {}) };
}

export const pauseRun = (run: Run): Run => ({ ...run, state: "paused" });

export const goOn = (run: Run): Run => ({ ...run, state: "running" });

export const endRun = (run: Run): Run => ({ ...run, state: "ended" });

const more = 2 * minute;

/** Two more minutes from now, also where the step's own time is over. */
export const extendStep = (run: Run): Run => ({
  ...run,
  steps: run.steps.map((step, place) =>
    place === run.place ? { ...step, allotted: Math.max(step.allotted, step.spent) + more } : step,
  ),
});
