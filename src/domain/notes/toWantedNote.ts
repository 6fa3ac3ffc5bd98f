import type { LearningNote } from "./learningNote.ts";
import { mergeEdit } from "./mergeEdit.ts";
import { withPart } from "./mergeNotes.ts";
import type { NoteEdit } from "./noteEdit.ts";
import { toLearningNote } from "./toLearningNote.ts";
import { toRawNote } from "./toRawNote.ts";

/** A note as the person wants it, while their change waits: for their own eyes, and never sent like this. */
export function toWantedNote(edit: NoteEdit, present: LearningNote): LearningNote {
  const { merged, collisions } = mergeEdit(edit, present);
  const mine = toRawNote(edit.mine);
  return toLearningNote(collisions.reduce((note, part) => withPart(note, mine, part), merged));
}
