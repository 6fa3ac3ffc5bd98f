import type { Technique } from "#domain/cards/technique.ts";
import { findNoteProblems, type NoteProblem } from "#domain/notes/findNoteProblems.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { NotePart } from "#domain/notes/noteParts.ts";
import type { PartChoice } from "#domain/notes/resolveConflict.ts";

import { toAnswers } from "../form/formValues.ts";
import { toFormValues } from "../sending/toFormValues.ts";
import { toPartField } from "./toPartField.ts";

/** Why a text that was written anew may not be saved yet: by the form's own rules, as if it stood there. */
export function findChoiceProblem(
  technique: Technique | undefined,
  note: LearningNote,
  part: NotePart,
  choice: PartChoice,
): NoteProblem | undefined {
  if (choice.keep !== "anew" || !technique) return undefined;
  const field = toPartField(part);
  const answers = toAnswers({ ...toFormValues(note), [field]: choice.text });
  return findNoteProblems(technique, answers).find((problem) => problem.field === field);
}

/** Whether a person's own words may stand in a part: a card that asks for no story never gets one. */
export const mayHold = (technique: Technique | undefined, part: NotePart): boolean =>
  !technique || !boxes.has(part) || isAsked(technique, part);

const boxes: ReadonlySet<NotePart> = new Set(["happened", "learned", "nextTime"]);

/** Whether the card's form asks for a part as a text: only there can it be written anew. */
export function isAsked({ note }: Technique, part: NotePart): boolean {
  const field = toPartField(part);
  return (
    field === "actionWhat" ||
    field === "actionOwner" ||
    note.questions.some(({ box }) => box === field) ||
    note.further.some(({ id }) => id === field)
  );
}
