import { minute, type Run, spend } from "./run.ts";
import { type Sight, toPassed } from "./sight.ts";
import { toPlannedLeft } from "./toPace.ts";

/** A page that is hidden is let look once a minute; a longer time unseen is worth a word. */
const unnoticed = 2 * minute;
/** Whoever is away longer than all that was left to do, and this on top, was interrupted. */
const grace = 15 * minute;

/**
 * The run as it is at this moment. Time counts while nobody looks, because people go on talking when a screen is dark; an
 * absence that no plan explains does not count, and the run waits for them.
 */
export function seeRun(run: Run, now: Sight): Run {
  const time = toPassed(run.seen, now);
  const seen = { ...run, seen: now };
  if (run.state !== "running") return seen;
  if (time > toPlannedLeft(run) + grace) {
    return { ...seen, state: "paused", absence: { time, isCounted: false } };
  }
  const spent = spend(seen, time);
  return time > unnoticed ? { ...spent, absence: { time, isCounted: true } } : spent;
}

/** The other answer to whether the latest absence counts. */
export function turnAbsence(run: Run): Run {
  if (!run.absence) return run;
  const { time, isCounted } = run.absence;
  return { ...spend(run, isCounted ? -time : time), absence: { time, isCounted: !isCounted } };
}
