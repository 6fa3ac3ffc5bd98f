import { boxLimit, titleLimit } from "../notes/learningNote.ts";
import type { NoteTextField } from "../notes/toTextFields.ts";
import type { Decision } from "./decision.ts";

export type DecisionField = "comment" | "reference" | "actionWhat" | "actionOwner";

export interface DecisionTextField extends NoteTextField {
  readonly field: DecisionField;
  /** Without it the decision would tell nobody anything. */
  readonly isWanted: boolean;
}

/** Every text that a decision holds, in the order of the panel: what is looked through before it is sent. */
export function toDecisionTexts(decision: Decision): readonly DecisionTextField[] {
  const care = "patientCare" in decision ? decision.patientCare : undefined;
  const { action } = decision;
  const fields: readonly DecisionTextField[] = [
    ...("comment" in decision
      ? [
          {
            field: "comment",
            text: decision.comment,
            limit: commentLimit,
            isLine: false,
            isWanted: true,
          } as const,
        ]
      : []),
    ...(care?.changes
      ? [
          {
            field: "reference",
            text: care.reference,
            limit: titleLimit,
            isLine: true,
            isWanted: true,
          } as const,
        ]
      : []),
    ...(action
      ? [
          {
            field: "actionWhat",
            text: action.what,
            limit: boxLimit,
            isLine: false,
            isWanted: false,
          } as const,
          {
            field: "actionOwner",
            text: action.owner,
            limit: titleLimit,
            isLine: true,
            isWanted: false,
          } as const,
        ]
      : []),
  ];
  return fields;
}

/** The box also holds the answer on patient care, with its reference. */
const commentLimit = boxLimit - 300;
