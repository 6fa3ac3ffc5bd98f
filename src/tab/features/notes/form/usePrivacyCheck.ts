import type { Technique } from "#domain/cards/technique.ts";
import { findNoteWarnings } from "#domain/notes/findNoteWarnings.ts";
import type { NoteAnswers } from "#domain/notes/noteAnswers.ts";

import { type FormValues, toAnswers } from "./formValues.ts";
import { type PrivacyCheck, useWarningCheck } from "./useWarningCheck.ts";

interface CheckedForm {
  /** Without one there are no questions, so nothing was written here. */
  readonly technique: Technique | undefined;
  readonly values: FormValues;
  readonly change: (field: string, text: string) => void;
  /** Answers that are saved or were asked about before: what they told already is not asked about again. */
  readonly known: readonly NoteAnswers[];
}

/** Asks about the answers to a card's own questions. */
export function usePrivacyCheck({ technique, values, change, known }: CheckedForm): PrivacyCheck {
  const find = (answers: NoteAnswers) => (technique ? findNoteWarnings(technique, answers) : []);
  return useWarningCheck({
    values,
    find: (standing) => find(toAnswers(standing)),
    change,
    known: known.flatMap(find),
  });
}
