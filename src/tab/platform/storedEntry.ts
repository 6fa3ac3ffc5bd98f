import * as v from "valibot";

import { type OutboxEntry, toEditId } from "./Outbox.ts";
import { parseStored } from "./parseStored.ts";
import { storedDestination } from "./storedDestination.ts";
import { storedNote, storedSavedNote, toStoredNote, toStoredSavedNote } from "./storedNote.ts";

const text = v.string();

const waiting = {
  v: v.literal(1),
  to: storedDestination,
  person: v.object({ tenantId: text, objectId: text }),
  at: v.pipe(text, v.isoTimestamp()),
};
const tried = v.optional(v.array(storedNote), []);

const schema = v.union([
  v.object({ ...waiting, note: storedNote, tried }),
  v.object({
    ...waiting,
    edit: v.object({
      found: storedSavedNote,
      base: v.optional(storedNote),
      mine: storedNote,
      tried,
      decision: v.optional(v.literal(true)),
    }),
  }),
]);

/** Notes are kept as their list will keep them, so both are read by the one reader. `sure`: a server vouched for the time. */
export function toStoredEntry(entry: OutboxEntry, sure: boolean): string {
  const { to, person, at } = entry;
  const waits = { v: 1, to, person, at, sure };
  if (entry.kind === "new") {
    return JSON.stringify({
      ...waits,
      note: toStoredNote(entry.note),
      tried: entry.tried.map(toStoredNote),
    });
  }
  const { found, base, mine, tried: before, decision } = entry.edit;
  return JSON.stringify({
    ...waits,
    edit: {
      found: toStoredSavedNote(found),
      ...(base ? { base: toStoredNote(base) } : {}),
      mine: toStoredNote(mine),
      tried: before.map(toStoredNote),
      ...(decision ? { decision } : {}),
    },
  });
}

/** The way back, or undefined: an entry without a sound key could be sent twice, so it is left alone. */
export function findStoredEntry(stored: string | undefined): OutboxEntry | undefined {
  const entry = parseStored(schema, stored);
  if (!entry) return undefined;
  const { to, person, at } = entry;
  if ("note" in entry) {
    return {
      kind: "new",
      id: entry.note.key,
      note: entry.note,
      tried: entry.tried,
      to,
      person,
      at,
    };
  }
  const { base, decision, ...edit } = entry.edit;
  return {
    kind: "edit",
    id: toEditId(edit.mine.key),
    edit: { ...edit, ...(base ? { base } : {}), ...(decision ? { decision } : {}) },
    to,
    person,
    at,
  };
}
