import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";

/** A note that we changed a moment ago. By whom and when is the server's to say, and it has not said it yet. */
export function toSentChange(known: SavedNote, note: LearningNote, eTag: string): SavedNote {
  const { itemId, createdAt, createdBy, createdById, webUrl } = known;
  return {
    note,
    itemId,
    eTag,
    createdAt,
    createdBy,
    ...(createdById ? { createdById } : {}),
    lastModifiedAt: "",
    lastModifiedBy: "",
    ...(webUrl ? { webUrl } : {}),
  };
}
