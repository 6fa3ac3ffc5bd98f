import { findTechnique } from "#domain/cards/findTechnique.ts";
import { isTakenBack } from "#domain/notes/changeNote.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";

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
    { label: listWords.reviewComment, text: isToldAbove(note) ? "" : note.reviewComment },
  ].filter(({ text }) => text !== "");
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

/** That it was taken back, or which change is asked for, stands above the note. */
const isToldAbove = (note: LearningNote): boolean =>
  isTakenBack(note) || note.state === "ChangeAsked";
