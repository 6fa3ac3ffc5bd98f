import type { Technique } from "../cards/technique.ts";
import { hasNhsNumber } from "../privacy/findNhsNumbers.ts";
import { cleanText } from "./cleanText.ts";
import type { NoteAnswers } from "./noteAnswers.ts";
import { toOneLine } from "./toOneLine.ts";
import { type NoteTextField, toTextFields } from "./toTextFields.ts";

/** Why a note may not be saved yet. Names the field, never its text. */
export type NoteProblem =
  | { readonly kind: "empty"; readonly field: "nextTime" }
  | { readonly kind: "too-long"; readonly field: string; readonly over: number }
  | { readonly kind: "nhs-number"; readonly field: string }
  | { readonly kind: "bad-date"; readonly field: "actionDue" }
  | { readonly kind: "not-agreed"; readonly field: "agreed" };

/** Every problem, in the order of the form. Every text field is checked for NHS numbers (design section 1). */
export function findNoteProblems(
  technique: Technique,
  answers: NoteAnswers,
): readonly NoteProblem[] {
  return [
    ...toTextFields(technique, answers).flatMap(textProblems),
    ...(isDay(answers.action.due) ? [] : [{ kind: "bad-date", field: "actionDue" } as const]),
    ...(technique.note.agreement !== undefined && !answers.agreed
      ? [{ kind: "not-agreed", field: "agreed" } as const]
      : []),
  ];
}

function textProblems({ field, text, limit, isLine }: NoteTextField): readonly NoteProblem[] {
  const clean = cleanText(text);
  if (hasNhsNumber(text) || (isLine && hasNhsNumber(toOneLine(text).line))) {
    return [{ kind: "nhs-number", field }];
  }
  if (clean.length > limit) return [{ kind: "too-long", field, over: clean.length - limit }];
  return field === "nextTime" && clean === "" ? [{ kind: "empty", field }] : [];
}

/** A day as a date field gives it, or nothing. */
export function isDay(text: string): boolean {
  if (text === "") return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
