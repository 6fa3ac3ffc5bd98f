import { findTechnique } from "#domain/cards/findTechnique.ts";
import { isTakenBack } from "#domain/notes/changeNote.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { PatientCare } from "#domain/review/decision.ts";
import { readReviewComment } from "#domain/review/reviewComment.ts";

import { toDayWords } from "../noteWords.ts";
import { listWords } from "./listWords.ts";

export interface NotePart {
  readonly label: string;
  readonly text: string;
}

/** Everything that was written, under the card's own questions where the card is still known; nothing is dropped. */
export function toNoteParts(note: LearningNote): readonly NotePart[] {
  const shape = findTechnique(note.techniqueId)?.note;
  const toLabel = (box: "happened" | "learned" | "nextTime"): string =>
    shape?.questions.find((question) => question.box === box)?.label ?? listWords[box];
  const further = Object.entries(note.answers).map(([id, text]) => ({
    label: shape?.further.find((question) => question.id === id)?.label ?? id,
    text,
  }));

  return [
    { label: toLabel("happened"), text: note.happened },
    { label: toLabel("learned"), text: note.learned },
    { label: toLabel("nextTime"), text: note.nextTime },
    ...further,
    ...toActionParts(note),
    { label: listWords.reuse, text: note.reuse ? listWords.yes : listWords.no },
    { label: listWords.reviewBy, text: note.reviewBy && toDayWords(note.reviewBy) },
    ...toReviewParts(note),
  ].filter(({ text }) => text !== "");
}

/** Of a note that was sent back, the reviewer's words stand above it. */
function toReviewParts(note: LearningNote): readonly NotePart[] {
  if (isTakenBack(note)) return [];
  const { words, care } = readReviewComment(note.reviewComment);
  return [
    { label: listWords.care, text: care ? toCareWords(care) : "" },
    { label: listWords.reviewComment, text: note.state === "ChangeAsked" ? "" : words },
  ];
}

function toCareWords({ changes, reference }: PatientCare): string {
  if (!changes) return listWords.no;
  return reference === "" ? listWords.yes : listWords.careYes(reference);
}

function toActionParts({ action }: LearningNote): readonly NotePart[] {
  if (!action) return [];
  return [
    { label: listWords.action, text: action.what },
    { label: listWords.actionOwner, text: action.owner },
    { label: listWords.actionDue, text: action.due && toDayWords(action.due) },
    {
      label: listWords.actionState,
      text: listWords.actionStates[action.state] ?? action.state,
    },
  ];
}
