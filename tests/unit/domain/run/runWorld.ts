import { getTechnique } from "#domain/cards/getTechnique.ts";
import { techniqueId, type Version } from "#domain/cards/technique.ts";
import type { Run } from "#domain/run/run.ts";
import type { Sight } from "#domain/run/sight.ts";
import { startRun } from "#domain/run/startRun.ts";

const review = getTechnique(techniqueId("after-action-review"));

export function getVersion(id: string): Version {
  const version = review.versions.find((one) => one.id === id);
  if (!version) throw new Error(`There is no version ${id}`);
  return version;
}

export const quick = getVersion("15-minutes");

export const atNine: Sight = { device: Date.parse("2026-11-30T09:00:00Z"), steady: 0, page: "one" };

/** Later on the same page, with both clocks going. */
export const after = (sight: Sight, time: number): Sight => ({
  ...sight,
  device: sight.device + time,
  steady: sight.steady + time,
});

export const begin = (version = quick, now = atNine): Run =>
  startRun({ id: "run-1", techniqueId: review.id, version, now });
