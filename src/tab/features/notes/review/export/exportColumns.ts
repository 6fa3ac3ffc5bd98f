import { findTechnique } from "#domain/cards/findTechnique.ts";
import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";

import { listWords } from "#tab/features/notes/list/listWords.ts";
import { localLearning, toKindWords, toStateWords } from "#tab/features/notes/noteWords.ts";
import { columnWords } from "./exportWords.ts";

interface ExportColumn {
  readonly label: string;
  /** People's own words, which are looked through for private details first. */
  readonly isWritten?: true;
  readonly toText: (saved: SavedNote) => string;
}

/** What the file holds of a note. Names of who wrote and who checked stay in the list. */
export const exportColumns: readonly ExportColumn[] = [
  { label: columnWords.lesson, isWritten: true, toText: ({ note }) => note.title },
  { label: listWords.state, toText: ({ note }) => toStateWords(note.state) },
  { label: listWords.technique, toText: ({ note }) => note.techniqueName },
  { label: columnWords.stage, toText: ({ note }) => note.stage },
  { label: listWords.kind, toText: ({ note }) => toKindWords(note.kind) },
  { label: listWords.happened, isWritten: true, toText: ({ note }) => note.happened },
  { label: listWords.learned, isWritten: true, toText: ({ note }) => note.learned },
  { label: listWords.nextTime, isWritten: true, toText: ({ note }) => note.nextTime },
  { label: columnWords.further, isWritten: true, toText: ({ note }) => toFurtherText(note) },
  { label: listWords.action, isWritten: true, toText: ({ note }) => note.action?.what ?? "" },
  { label: listWords.actionOwner, isWritten: true, toText: ({ note }) => note.action?.owner ?? "" },
  { label: listWords.actionDue, toText: ({ note }) => note.action?.due ?? "" },
  { label: listWords.actionState, toText: ({ note }) => toActionState(note) },
  { label: listWords.reuse, toText: ({ note }) => (note.reuse ? listWords.yes : listWords.no) },
  { label: columnWords.tags, isWritten: true, toText: ({ note }) => note.tags.join("; ") },
  { label: listWords.reviewBy, toText: ({ note }) => note.reviewBy },
  { label: listWords.reviewComment, isWritten: true, toText: ({ note }) => note.reviewComment },
  { label: columnWords.written, toText: ({ createdAt }) => createdAt.slice(0, 10) },
  { label: columnWords.link, toText: ({ webUrl = "" }) => webUrl },
  { label: columnWords.about, toText: () => localLearning },
];

/** Every text that somebody wrote and that would stand in the file. */
export const toWrittenTexts = (saved: SavedNote): readonly string[] =>
  exportColumns.filter(({ isWritten }) => isWritten).map(({ toText }) => toText(saved));

/** Answers under the card's own questions, where the card is still known. */
function toFurtherText({ techniqueId, answers }: LearningNote): string {
  const further = findTechnique(techniqueId)?.note.further ?? [];
  return Object.entries(answers)
    .map(([id, text]) => `${further.find((question) => question.id === id)?.label ?? id} ${text}`)
    .join("\n");
}

const toActionState = ({ action }: LearningNote): string =>
  action ? (listWords.actionStates[action.state] ?? action.state) : "";
