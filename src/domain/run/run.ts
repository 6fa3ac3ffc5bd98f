import type { TechniqueId } from "../cards/technique.ts";
import type { Sight } from "./sight.ts";

/** A step of a run: how long it may last and how long it has, both in milliseconds. */
export interface RunStep {
  readonly allotted: number;
  readonly spent: number;
  /** There was no time for it any more. */
  readonly isLeftOut: boolean;
}

/** A time in which nobody looked: the page was closed, or the device slept. */
export interface Absence {
  readonly time: number;
  readonly isCounted: boolean;
}

/**
 * One run of a card. All times are told from what had been spent at the last look and from how long ago that was, so it
 * can be put away and taken up at any moment.
 */
export interface Run {
  readonly id: string;
  readonly techniqueId: TechniqueId;
  readonly versionId: string;
  readonly state: "running" | "paused" | "ended";
  readonly place: number;
  readonly steps: readonly RunStep[];
  /** When it should end, counted from its start without pauses. */
  readonly endsAt: number;
  /** How long it has lasted, without pauses. */
  readonly lasted: number;
  readonly seen: Sight;
  /** The latest absence, as long as the same step goes on. */
  readonly absence?: Absence;
}

export const minute = 60_000;

/** The step that is under way. */
export function getStep({ steps, place }: Pick<Run, "steps" | "place">): RunStep {
  const step = steps[place];
  if (!step) throw new Error("A run has no such step");
  return step;
}

/** What is left of a step; less than nothing once its time is over. */
export const toLeft = ({ allotted, spent }: RunStep): number => allotted - spent;

/** Another time spent on the step under way, and on the whole. */
export function spend(run: Run, time: number): Run {
  const steps = run.steps.map((step, place) =>
    place === run.place ? { ...step, spent: step.spent + time } : step,
  );
  return { ...run, steps, lasted: run.lasted + time };
}
