import { findTechnique } from "#domain/cards/findTechnique.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import { findAnswerId, type NotePart } from "#domain/notes/noteParts.ts";
import { findChangedParts } from "#domain/review/findChangedParts.ts";
import { toPartLabel, toPartText } from "#tab/features/notes/edit/partTexts.ts";

import { historyWords } from "./historyWords.ts";
import { toWholeChange, toWordChanges, type WordChange } from "./toWordChanges.ts";

export interface PartChange {
  readonly part: NotePart;
  readonly label: string;
  readonly words: readonly WordChange[];
}

const proseParts: ReadonlySet<NotePart> = new Set(["happened", "learned", "nextTime", "action"]);

/** What somebody changed in a note, part by part, under the card's own questions. */
export function toPartChanges(before: LearningNote, after: LearningNote): readonly PartChange[] {
  const technique = findTechnique(after.techniqueId);
  return findChangedParts(before, after).flatMap((part) => {
    const [was, is] = [toText(before, part), toText(after, part)];
    if (was === is) return [];
    const isProse = proseParts.has(part) || findAnswerId(part) !== undefined;
    return {
      part,
      label: part === "tags" ? historyWords.tags : toPartLabel(technique, part),
      words: isProse ? toWordChanges(was, is) : toWholeChange(was, is),
    };
  });
}

const toText = (note: LearningNote, part: NotePart): string =>
  part === "tags" ? note.tags.join(", ") : toPartText(note, part);
