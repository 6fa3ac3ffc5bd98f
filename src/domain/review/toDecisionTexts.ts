import { boxLimit, titleLimit } from "../notes/learningNote.ts";
import type { NoteTextField } from "../notes/toTextFields.ts";
import type { Decision } from "./decision.ts";

export type DecisionField = "comment" | "reference" | "actionWhat" | "actionOwner";

export interface DecisionTextField extends NoteTextField {
  readonly field: DecisionField;
  /** Without it the decision would tell nobody anything. */
  readonly isWanted: boolean;
}

/** The box also holds the answer on patient care, with its reference. */
const commentLimit = boxLimit - 300;

/** Every text that a decision holds, in the order of the panel: what is looked through before it is sent. */
export function toDecisionTexts(decision: Decision): readonly DecisionTextField[] {
  const comment = "comment" in decision ? decision.comment : undefined;
  const care = "patientCare" in decision ? decision.patientCare : undefined;
  const reference = care?.changes ? care.reference : undefined;
  const { action } = decision;
  return [
    ...toField("comment", comment, { limit: commentLimit, isLine: false, isWanted: true }),
    ...toField("reference", reference, { limit: titleLimit, isLine: true, isWanted: true }),
    ...toField("actionWhat", action?.what, { limit: boxLimit, isLine: false, isWanted: false }),
    ...toField("actionOwner", action?.owner, { limit: titleLimit, isLine: true, isWanted: false }),
  ];
}

const toField = (
  field: DecisionField,
  text: string | undefined,
  rules: Pick<DecisionTextField, "limit" | "isLine" | "isWanted">,
): readonly DecisionTextField[] => (text === undefined ? [] : [{ field, text, ...rules }]);
