import { getStep, minute, type Run, toLeft } from "./run.ts";

/** A point of a step at which it helps to be told the time. */
export type Milestone = "minute-left" | "time-up";

/** What was passed between two looks at the same step; a short step is not told of its last minute. */
export function findMilestone(before: Run, after: Run): Milestone | undefined {
  if (before.place !== after.place || after.state !== "running") return undefined;
  const [was, is] = [toLeft(getStep(before)), toLeft(getStep(after))];
  if (was > 0 && is <= 0) return "time-up";
  const isLong = getStep(after).allotted >= 2 * minute;
  return isLong && was > minute && is <= minute ? "minute-left" : undefined;
}
