import { cleanText } from "./cleanText.ts";
import { fromFurtherAnswers } from "./furtherAnswers.ts";
import type { SavedNote } from "./learningNote.ts";
import { mergeEdit } from "./mergeEdit.ts";
import { withPart } from "./mergeNotes.ts";
import type { NoteEdit } from "./noteEdit.ts";
import { findAnswerId, type NotePart } from "./noteParts.ts";
import type { RawNote } from "./rawNote.ts";
import { toLearningNote } from "./toLearningNote.ts";
import { toRawNote } from "./toRawNote.ts";
import { toTitle } from "./toTitle.ts";

/** Two people changed the same parts of a note, each to something else. */
export interface NoteConflict {
  readonly edit: NoteEdit;
  /** The note as it stands in the list. */
  readonly theirs: SavedNote;
  readonly parts: readonly NotePart[];
}

/** What a person decided about one part. */
export type PartChoice =
  | { readonly keep: "mine" | "theirs" }
  /** Written anew, where the part is a text. */
  | { readonly keep: "anew"; readonly text: string };

/**
 * A change of the note as it stands now, with what the person chose for each part that collided; what did not collide is
 * joined. Undefined while a part has no choice: nothing is overwritten unasked.
 */
export function resolveConflict(
  { edit, theirs, parts }: NoteConflict,
  choices: ReadonlyMap<NotePart, PartChoice>,
): NoteEdit | undefined {
  const { merged, collisions } = mergeEdit(edit, theirs.note);
  let next = merged;
  for (const part of new Set([...parts, ...collisions])) {
    const choice = choices.get(part);
    if (!choice) return undefined;
    next = withPart(next, toChosen(choice, edit, theirs, part), part);
  }
  const { decision } = edit;
  return {
    found: theirs,
    mine: toLearningNote(next),
    tried: [],
    ...(decision ? { decision } : {}),
  };
}

function toChosen(
  choice: PartChoice,
  { mine }: NoteEdit,
  { note }: SavedNote,
  part: NotePart,
): RawNote {
  if (choice.keep === "anew") return toWritten(part, cleanText(choice.text));
  return toRawNote(choice.keep === "mine" ? mine : note);
}

function toWritten(part: NotePart, text: string): RawNote {
  const id = findAnswerId(part);
  if (id !== undefined) return { answers: fromFurtherAnswers({ [id]: text }) };
  return part === "nextTime" ? { nextTime: text, title: toTitle(text) } : { [part]: text };
}
