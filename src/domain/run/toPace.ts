import { getStep, minute, type Run, toLeft } from "./run.ts";

/** How a run keeps its time, in whole minutes. */
export interface Pace {
  readonly is: "on-time" | "ahead" | "behind";
  readonly minutes: number;
}

/** All that is left to do: what is left of this step, and the steps after it. */
export function toPlannedLeft({ steps, place }: Pick<Run, "steps" | "place">): number {
  const later = steps.slice(place + 1).filter(({ isLeftOut }) => !isLeftOut);
  return [getStep({ steps, place }), ...later]
    .map((step) => Math.max(0, toLeft(step)))
    .reduce((sum, left) => sum + left, 0);
}

/** Whether the run would end when it should; less than a minute either way is on time. */
export function toPace(run: Run): Pace {
  const late = run.lasted + toPlannedLeft(run) - run.endsAt;
  const minutes = Math.floor(Math.abs(late) / minute);
  if (minutes === 0) return { is: "on-time", minutes };
  return { is: late > 0 ? "behind" : "ahead", minutes };
}
