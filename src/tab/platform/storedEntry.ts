import * as v from "valibot";

import { findNoteKey } from "#domain/notes/noteKey.ts";
import { toLearningNote } from "#domain/notes/toLearningNote.ts";
import { toRawNote } from "#domain/notes/toRawNote.ts";

import type { OutboxEntry } from "./Outbox.ts";
import { parseStored } from "./parseStored.ts";

const text = v.string();
const named = { groupId: text, teamName: text, channelName: text };

const schema = v.object({
  v: v.literal(1),
  note: v.record(text, text),
  to: v.variant("kind", [
    v.object({ kind: v.literal("team"), ...named }),
    v.object({
      kind: v.literal("channel"),
      membership: v.picklist(["private", "shared", "unknown"]),
      channelId: text,
      ...named,
    }),
  ]),
  person: v.object({ tenantId: text, objectId: text }),
  at: v.pipe(text, v.isoTimestamp()),
});

/** The note is kept as its list will keep it, so both are read by the one reader. */
export const toStoredEntry = ({ note, to, person, at }: OutboxEntry): string =>
  JSON.stringify({ v: 1, note: toRawNote(note), to, person, at });

/** The way back, or undefined: an entry without a sound key could be sent twice, so it is left alone. */
export function findStoredEntry(stored: string | undefined): OutboxEntry | undefined {
  const entry = parseStored(schema, stored);
  if (!entry || !findNoteKey(entry.note["key"] ?? "")) return undefined;
  const { to, person, at } = entry;
  return { note: toLearningNote(entry.note), to, person, at };
}
