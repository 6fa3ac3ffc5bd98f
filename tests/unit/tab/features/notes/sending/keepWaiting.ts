import type { LearningNote } from "#domain/notes/learningNote.ts";
import { createOutbox } from "#tab/platform/createOutbox.ts";
import { type OutboxEntry, toEditId, type WaitingEdit } from "#tab/platform/Outbox.ts";
import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";
import { ward7 } from "#tests/unit/tab/features/notes/list/keepNotes.ts";
import { openDevice } from "#tests/unit/tab/platform/deviceWorld.ts";

import { asha } from "./sendingWorld.ts";

/** A new note of Asha's as it waits. */
export const waitingNote = (number: number, changes: Partial<LearningNote> = {}): OutboxEntry => {
  const title = `Lesson ${number}.`;
  const note = sampleNote({ key: keyOf(number), title, nextTime: title, ...changes });
  const at = `2026-11-22T07:00:${String(number).padStart(2, "0")}.000Z`;
  return { kind: "new", id: note.key, note, tried: [], to: ward7, person: asha, at };
};

/** A change of Asha's, of a note as it was once found in the list. */
export function waitingEdit(number: number, change: Partial<LearningNote>): WaitingEdit {
  const note = sampleNote({ key: keyOf(number), title: `Lesson ${number}.` });
  const stamp = "2026-11-20T09:00:00Z";
  return {
    kind: "edit",
    id: toEditId(note.key),
    edit: {
      found: {
        note,
        itemId: "999",
        eTag: '"00000000-0000-0000-0000-000000000000,1"',
        createdAt: stamp,
        createdBy: "Asha Sample",
        lastModifiedAt: stamp,
        lastModifiedBy: "Asha Sample",
      },
      mine: { ...note, ...change },
      tried: [],
    },
    to: ward7,
    person: asha,
    at: "2026-11-22T07:00:00.000Z",
  };
}

/** Puts entries on the device, as a page that is closed by now. */
export function keepWaiting(...entries: readonly OutboxEntry[]): void {
  const outbox = createOutbox(openDevice("2026-11-22T07:00:00.000Z"));
  for (const entry of entries) outbox.put(entry);
}
