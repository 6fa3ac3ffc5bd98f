import { findTechnique } from "#domain/cards/findTechnique.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";

import { formWords } from "./form/formWords.ts";
import { listWords } from "./list/listWords.ts";
import { toDayWords, toKindWords } from "./noteWords.ts";

interface Part {
  readonly label: string;
  readonly text: string;
}

const boxes = ["happened", "learned", "nextTime"] as const;

/** A note's words as plain text, to be kept somewhere else: under the card's own questions, in its order; nothing is dropped. */
export function toNoteText(note: LearningNote): string {
  const { questions = [], further = [] } = findTechnique(note.techniqueId)?.note ?? {};
  const asked = questions.map(({ box, label }) => ({ label, text: note[box] }));
  const unasked = boxes
    .filter((box) => !questions.some((question) => question.box === box))
    .map((box) => ({ label: listWords[box], text: note[box] }));
  const known = further.map(({ id, label }) => ({ label, text: note.answers[id] ?? "" }));
  const unknown = Object.entries(note.answers)
    .filter(([answered]) => !further.some(({ id }) => id === answered))
    .map(([label, text]) => ({ label, text }));

  const parts: readonly Part[] = [
    ...asked,
    ...unasked,
    ...known,
    ...unknown,
    { label: formWords.kind, text: toKindWords(note.kind) },
    { label: formWords.actionWhat, text: note.action?.what ?? "" },
    { label: formWords.actionOwner, text: note.action?.owner ?? "" },
    { label: formWords.actionDue, text: note.action?.due ? toDayWords(note.action.due) : "" },
  ];
  const written = parts.filter(({ text }) => text !== "");
  return [note.techniqueName, ...written.map(({ label, text }) => `${label}\n${text}`)].join(
    "\n\n",
  );
}
