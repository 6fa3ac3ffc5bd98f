import type { Technique } from "#domain/cards/technique.ts";
import { findNoteProblems, type NoteProblem } from "#domain/notes/findNoteProblems.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import { findAnswerId, type NotePart } from "#domain/notes/noteParts.ts";
import type { PartChoice } from "#domain/notes/resolveConflict.ts";

import { toAnswers } from "../form/formValues.ts";
import { toFormValues } from "../sending/toFormValues.ts";

/** Why a text that was written anew may not be saved yet: by the form's own rules, as if it stood there. */
export function findChoiceProblem(
  technique: Technique | undefined,
  note: LearningNote,
  part: NotePart,
  choice: PartChoice,
): NoteProblem | undefined {
  if (choice.keep !== "anew" || !technique) return undefined;
  const field = toField(part);
  const answers = toAnswers({ ...toFormValues(note), [field]: choice.text });
  return findNoteProblems(technique, answers).find((problem) => problem.field === field);
}

/** Whether the card's form asks for a part as a text: only there can it be written anew. */
export function isAsked({ note }: Technique, part: NotePart): boolean {
  const field = toField(part);
  return (
    field === "actionWhat" ||
    field === "actionOwner" ||
    note.questions.some(({ box }) => box === field) ||
    note.further.some(({ id }) => id === field)
  );
}

function toField(part: NotePart): string {
  return part === "action" ? "actionWhat" : (findAnswerId(part) ?? part);
}
