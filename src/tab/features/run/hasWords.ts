import type { Technique, Version } from "#domain/cards/technique.ts";
import { getStepParts } from "#domain/run/getStepParts.ts";

/** Whether anything is written down in the run of a version: a plan for organisers asks for no lesson. */
export const hasWords = ({ id }: Technique, version: Version): boolean =>
  getStepParts(id, version.id).some(({ fields = [] }) => fields.length > 0);
