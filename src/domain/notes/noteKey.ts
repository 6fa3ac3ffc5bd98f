import type { NoteKey } from "./learningNote.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A key from a fresh UUID. Throws when it is not one: a key that is not unique could lose somebody's note. */
export function noteKey(text: string): NoteKey {
  const key = findNoteKey(text);
  if (!key) throw new Error("A note key must be a UUID");
  return key;
}

/** A key from outside (an address, a stored outbox entry), or undefined. */
export function findNoteKey(text: string): NoteKey | undefined {
  const lower = text.toLowerCase();
  return uuid.test(lower) ? (lower as NoteKey) : undefined;
}
