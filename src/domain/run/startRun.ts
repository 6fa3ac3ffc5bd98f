import type { TechniqueId, Version } from "../cards/technique.ts";
import { minute, type Run } from "./run.ts";
import type { Sight } from "./sight.ts";

export interface RunStart {
  readonly id: string;
  readonly techniqueId: TechniqueId;
  readonly version: Version;
  readonly now: Sight;
}

/** A run at its first step, with the minutes of its version. */
export const startRun = ({ id, techniqueId, version, now }: RunStart): Run => ({
  id,
  techniqueId,
  versionId: version.id,
  state: "running",
  place: 0,
  steps: version.steps.map(({ minutes }) => ({
    allotted: minutes * minute,
    spent: 0,
    isLeftOut: false,
  })),
  endsAt: version.minutes * minute,
  lasted: 0,
  seen: now,
});
