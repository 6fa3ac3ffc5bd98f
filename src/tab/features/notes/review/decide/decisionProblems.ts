import type { Decision } from "#domain/review/decision.ts";
import { type DecisionProblem, findDecisionProblems } from "#domain/review/findDecisionProblems.ts";
import { problemWords } from "#tab/features/notes/form/formWords.ts";

import { type DecisionKind, decisionProblemWords } from "./decideWords.ts";
import { manyWords } from "./manyWords.ts";

/** Why a decision cannot be sent as it stands, in words, beside the field that it is about. */
export interface FieldProblem {
  readonly field: string;
  readonly words: string;
  /** Said as soon as it is so; what is only missing is said once somebody tries. */
  readonly isAtOnce: boolean;
}

/** In the order of the form, so that the first is the first on the screen. */
export function findFieldProblems(
  decision: Decision,
  isCareAsked: boolean,
  isOfMany: boolean,
): readonly FieldProblem[] {
  const answer = "patientCare" in decision ? decision.patientCare : undefined;
  // Each of several would want a reference of its own.
  if (isOfMany && answer?.changes) {
    return [{ field: "care", words: manyWords.careOneByOne, isAtOnce: true }];
  }
  const found = findDecisionProblems(decision).map((problem) => ({
    field: problem.field,
    words: toWords(problem, decision.kind),
    isAtOnce: problem.kind !== "empty",
  }));
  if (!isCareAsked || answer) return found;
  const care = { field: "care", words: decisionProblemWords.unanswered, isAtOnce: false };
  const ofComment = found.filter(({ field }) => field === "comment");
  return [...ofComment, care, ...found.filter(({ field }) => field !== "comment")];
}

function toWords(problem: DecisionProblem, kind: DecisionKind): string {
  switch (problem.kind) {
    case "empty":
      if (problem.field === "reference") return decisionProblemWords.reference;
      return kind === "practice" ? decisionProblemWords.practice : decisionProblemWords.reasons;
    case "too-long":
      return problemWords.tooLong(problem.over);
    case "nhs-number":
      return problemWords.nhsNumber;
    case "bad-date":
      return problemWords.badDate;
  }
}
