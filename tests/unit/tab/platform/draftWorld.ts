import { createDraftStore } from "#tab/platform/createDraftStore.ts";
import type { Draft, DraftStore } from "#tab/platform/DraftStore.ts";
import { keyOf } from "#tests/unit/graph/notes/sampleNote.ts";

import { openDevice } from "./deviceWorld.ts";

export const asha = { tenantId: "tenant-a", objectId: "asha" };
export const ben = { tenantId: "tenant-a", objectId: "ben" };
export const card = "after-action-review";
export const monday = "2026-11-16T09:00:00.000Z";
export const draft = {
  values: { nextTime: "Ring the pharmacy before noon." },
  at: monday,
  key: keyOf(1),
};

/** The newest draft of that name. */
type Find = (...asked: Parameters<DraftStore["list"]>) => Draft | undefined;

/** A page opened at this time: what it holds in memory is its own. */
export function openPage(at = monday, { isHeard = true } = {}) {
  const device = openDevice(at);
  const drafts = createDraftStore(device);
  if (isHeard) device.hear();
  const find: Find = (person, name) => drafts.list(person, name)[0];
  return { ...device, ...drafts, find };
}

export const onDevice = (): string => JSON.stringify(Object.entries(localStorage));
