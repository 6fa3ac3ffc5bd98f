import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";

/** The note as the person wants it. */
export const toWaitingWords = (entry: OutboxEntry): LearningNote =>
  entry.kind === "new" ? entry.note : entry.edit.mine;
