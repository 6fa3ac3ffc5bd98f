import { findTextProblem, type NoteProblem } from "#domain/notes/findNoteProblems.ts";
import { boxLimit, titleLimit } from "#domain/notes/learningNote.ts";
import type { NotePart } from "#domain/notes/noteParts.ts";
import type { PartChoice } from "#domain/notes/resolveConflict.ts";

/** Why a text that was written anew may not be saved yet; the same rules as in the form. */
export function findChoiceProblem(part: NotePart, choice: PartChoice): NoteProblem | undefined {
  if (choice.keep !== "anew") return undefined;
  return findTextProblem(part, choice.text, part === "actionOwner" ? titleLimit : boxLimit);
}
