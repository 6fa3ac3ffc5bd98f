import { findTechnique } from "#domain/cards/findTechnique.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { NotePart } from "#domain/notes/noteParts.ts";
import type { PartChoice } from "#domain/notes/resolveConflict.ts";

import { toAnswers } from "../form/formValues.ts";
import { usePrivacyCheck } from "../form/usePrivacyCheck.ts";
import type { PrivacyCheck } from "../form/useWarningCheck.ts";
import { toFormValues } from "../sending/toFormValues.ts";
import { toPartField } from "./toPartField.ts";

interface AnewWords {
  readonly mine: LearningNote;
  readonly theirs: LearningNote;
  readonly parts: readonly NotePart[];
  readonly choices: ReadonlyMap<NotePart, PartChoice>;
  readonly onChoose: (part: NotePart, choice: PartChoice) => void;
}

/** Asks about what is written anew between two people's words; what either of them wrote was asked about when they did. */
export function useAnewCheck({ mine, theirs, parts, choices, onChoose }: AnewWords): PrivacyCheck {
  const [before, wanted] = [toFormValues(theirs), toFormValues(mine)];
  const anew = parts.flatMap((part) => {
    const choice = choices.get(part);
    return choice?.keep === "anew" ? [[toPartField(part), choice.text] as const] : [];
  });

  return usePrivacyCheck({
    technique: findTechnique(theirs.techniqueId),
    values: { ...before, ...Object.fromEntries(anew) },
    change(field, text) {
      const part = parts.find((one) => toPartField(one) === field);
      if (part !== undefined) onChoose(part, { keep: "anew", text });
    },
    known: [toAnswers(before), toAnswers(wanted)],
  });
}
