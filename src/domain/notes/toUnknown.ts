import type { LearningNote } from "./learningNote.ts";

const unknown = "\u0000";

/** A note of which nobody can tell what it said: merged against it, every part in which two notes differ is a question. */
export const toUnknown = (note: LearningNote): LearningNote => ({
  ...note,
  title: unknown,
  happened: unknown,
  learned: unknown,
  nextTime: unknown,
  answers: Object.fromEntries(Object.keys(note.answers).map((id) => [id, unknown])),
  kind: unknown,
  state: unknown,
  action: { what: unknown, owner: unknown, due: unknown, state: unknown },
});
