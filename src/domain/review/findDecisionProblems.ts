import { hasNhsNumber } from "../privacy/findNhsNumbers.ts";
import { cleanText } from "../notes/cleanText.ts";
import { findTextWarnings, type NoteWarning } from "../notes/findNoteWarnings.ts";
import { isDay } from "../notes/findNoteProblems.ts";
import { toOneLine } from "../notes/toOneLine.ts";
import type { Decision } from "./decision.ts";
import { type DecisionField, type DecisionTextField, toDecisionTexts } from "./toDecisionTexts.ts";

/** Why a decision may not be sent yet. Names the field, never its text. */
export type DecisionProblem =
  | { readonly kind: "empty"; readonly field: "comment" | "reference" }
  | { readonly kind: "too-long"; readonly field: DecisionField; readonly over: number }
  | { readonly kind: "nhs-number"; readonly field: DecisionField }
  | { readonly kind: "bad-date"; readonly field: "reviewBy" | "actionDue" };

/** Every problem, in the order of the panel. Every text is checked for NHS numbers, as those of a note are. */
export const findDecisionProblems = (decision: Decision): readonly DecisionProblem[] => [
  ...toDecisionTexts(decision).flatMap(textProblems),
  ...badDay("reviewBy", decision.reviewBy),
  ...badDay("actionDue", decision.action?.due),
];

/** Every detail in a decision's texts that may tell who somebody is: the reviewer is asked about each. */
export const findDecisionWarnings = (decision: Decision): readonly NoteWarning[] =>
  findTextWarnings(toDecisionTexts(decision));

function textProblems({ field, text, limit, isLine, isWanted }: DecisionTextField) {
  const clean = cleanText(text);
  if (hasNhsNumber(text) || (isLine && hasNhsNumber(toOneLine(text).line))) {
    return [{ kind: "nhs-number", field } as const];
  }
  if (clean.length > limit)
    return [{ kind: "too-long", field, over: clean.length - limit } as const];
  return isWanted && clean === "" ? [{ kind: "empty", field } as DecisionProblem] : [];
}

const badDay = (field: "reviewBy" | "actionDue", day = ""): readonly DecisionProblem[] =>
  isDay(day) ? [] : [{ kind: "bad-date", field }];
