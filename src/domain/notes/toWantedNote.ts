import type { LearningNote } from "./learningNote.ts";
import { mergeEdit } from "./mergeEdit.ts";
import { withPart } from "./mergeNotes.ts";
import type { NoteEdit } from "./noteEdit.ts";
import type { NotePart } from "./noteParts.ts";
import type { RawNote } from "./rawNote.ts";
import { toLearningNote } from "./toLearningNote.ts";
import { toRawNote } from "./toRawNote.ts";

/** A note as the person wants it, while their change waits: for their own eyes, and never sent like this. */
export function toWantedNote(edit: NoteEdit, present: LearningNote): LearningNote {
  const { merged, collisions } = mergeEdit(edit, present);
  const [before, mine] = [edit.base ?? edit.found.note, edit.mine].map(toRawNote);
  // Words that a decision was not made on collide as well, but there is nothing of the person's in them.
  const own = collisions.filter((part) => alone(mine, part) !== alone(before, part));
  return toLearningNote(own.reduce((note, part) => withPart(note, mine ?? {}, part), merged));
}

const alone = (note: RawNote | undefined, part: NotePart): string =>
  JSON.stringify(withPart({}, note ?? {}, part));
