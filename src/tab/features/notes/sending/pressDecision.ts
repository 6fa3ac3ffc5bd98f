import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import { toEditId, type WaitingEdit } from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";

import type { Press } from "./pressSave.ts";

/**
 * Takes a reviewer's decision into the outbox, in place of one that waits there. `read` is the note as it stood on the
 * screen, so that the decision covers those words and no others.
 */
export function pressDecision(
  { outbox, clock }: Pick<Services, "outbox" | "clock">,
  { to, person }: Pick<Press, "to" | "person">,
  read: SavedNote,
  decide: (note: LearningNote) => LearningNote,
): WaitingEdit {
  const id = toEditId(read.note.key);
  const waiting = outbox.find(person, id);
  const edit = toEdit(waiting?.kind === "edit" ? waiting.edit : undefined, read, decide);
  const entry = { kind: "edit", id, edit, to, person, at: clock.now().toISOString() } as const;
  outbox.put(entry);
  return entry;
}

function toEdit(
  waiting: NoteEdit | undefined,
  read: SavedNote,
  decide: (note: LearningNote) => LearningNote,
): NoteEdit {
  if (!waiting) return { found: read, mine: decide(read.note), tried: [], decision: true };
  const tried = [...waiting.tried, waiting.mine];
  // Words that the reviewer changed in the note, and that wait, are sent with the decision.
  if (!waiting.decision) return { ...waiting, mine: decide(waiting.mine), tried, decision: true };
  return { found: read, mine: decide(read.note), tried, decision: true };
}
