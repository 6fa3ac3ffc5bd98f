import { toLearningNote } from "#domain/notes/toLearningNote.ts";
import { createOutbox } from "#tab/platform/createOutbox.ts";
import type { WaitingNote } from "#tab/platform/Outbox.ts";

import { openDevice } from "./deviceWorld.ts";

export const asha = { tenantId: "tenant-a", objectId: "asha" };
export const ben = { tenantId: "tenant-a", objectId: "ben" };
export const firstKey = "5badcc66-67ad-5f88-8193-0d61ee0cb477";
export const secondKey = "83ad06d3-d053-5b1e-bf02-e3da766f278d";

export const entry = (key: string, at: string, person = asha): WaitingNote => ({
  kind: "new",
  id: key,
  tried: [],
  note: toLearningNote({
    key,
    title: "Ring the pharmacy before noon.",
    nextTime: "Ring the pharmacy before noon.",
    period: "2026-11",
    techniqueYear: "after-action-review/2026",
    stage: "After",
    kind: "Repeat",
    answers: '{"surprise":"It was quick."}',
  }),
  to: {
    kind: "channel",
    membership: "private",
    groupId: "group",
    channelId: "19:here@thread.tacv2",
    teamName: "Ward 7 (sample)",
    channelName: "Handover",
  },
  person,
  at,
});
export const first = entry(firstKey, "2026-11-16T09:00:00.000Z");
export const second = entry(secondKey, "2026-11-16T10:00:00.000Z");

export const monday = "2026-11-16T10:30:00.000Z";

/** A page opened at this time. */
export function openPage(at = monday) {
  const device = openDevice(at);
  return { ...device, ...createOutbox(device) };
}
