import * as v from "valibot";

import { findFace } from "#domain/cards/findFace.ts";
import type { Run } from "#domain/run/run.ts";

import { parseStored } from "./parseStored.ts";

const time = v.pipe(v.number(), v.finite());

const schema = v.pipe(
  v.object({
    v: v.literal(1),
    id: v.string(),
    techniqueId: v.string(),
    versionId: v.string(),
    state: v.picklist(["running", "paused", "ended"]),
    place: v.pipe(v.number(), v.integer(), v.minValue(0)),
    steps: v.array(v.object({ allotted: time, spent: time, isLeftOut: v.boolean() })),
    endsAt: time,
    lasted: time,
    seen: v.object({ device: time, steady: time, page: v.string() }),
    absence: v.optional(v.object({ time, isCounted: v.boolean() })),
  }),
  v.check(({ place, steps }) => place < steps.length),
);

/** `at`, `sure`: when it was kept, and whether a server vouched for that. */
export const toStoredRun = (run: Run, at: string, sure: boolean): string =>
  JSON.stringify({ v: 1, ...run, at, sure });

/** The way back; a run of a card that is no more, or that cannot be read, is none. */
export function findStoredRun(text: string | undefined): Run | undefined {
  const stored = parseStored(schema, text);
  const face = stored && findFace(stored.techniqueId);
  const version = face?.versions.find(({ id }) => id === stored?.versionId);
  if (!stored || !face || !version) return undefined;
  const { id, state, place, steps, endsAt, lasted, seen, absence } = stored;
  const run = { id, techniqueId: face.id, versionId: version.id, state, place, steps };
  return { ...run, endsAt, lasted, seen, ...(absence ? { absence } : {}) };
}
