import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { Decision } from "#domain/review/decision.ts";
import { readReviewComment } from "#domain/review/reviewComment.ts";
import { toNextLook } from "#domain/review/toNextLook.ts";
import type { FormValues } from "#tab/features/notes/form/formValues.ts";

import type { DecisionKind } from "./decideWords.ts";
import { kindOf } from "./kindOf.ts";
import { fromComment, reasonsOf, toComment } from "./reasons.ts";

/** What stands in the form of a decision. */
export interface DecisionForm {
  readonly values: FormValues;
  /** Reasons that are chosen, as they will be read. */
  readonly ticked: readonly string[];
}

/** Whether the note is asked about patient care now: once for each note, when it is found good. */
export const asksCare = (kind: DecisionKind, note: LearningNote): boolean =>
  hasMore(kind) && readReviewComment(note.reviewComment).care === undefined;

/** Only for what goes on is there something to look at again, or to do. */
export const hasMore = (kind: DecisionKind): kind is "check" | "practice" =>
  kind === "check" || kind === "practice";

/** Of several notes none is more the beginning than the others. */
export const emptyForm: DecisionForm = { values: {}, ticked: [] };

/** The form as it begins at that time (ISO): with what the note says already, and with the words of a decision that came to nothing. */
export function toForm(
  kind: DecisionKind,
  note: LearningNote,
  at: string,
  words?: LearningNote,
): DecisionForm {
  const isStill = kind === "practice" && kindOf(note) === kind;
  const { comment, care } = toSaid(words ?? (isStill ? note : undefined));
  const { ticked, words: own } = fromComment(comment, reasonsOf[kind] ?? []);
  const { action, reviewBy } = words ?? note;
  return {
    ticked,
    values: {
      comment: own,
      care: care === undefined ? "" : care.changes ? "Yes" : "No",
      reference: care?.reference ?? "",
      reviewBy: toNextLook(reviewBy, at),
      actionWhat: action?.what ?? "",
      actionOwner: action?.owner ?? "",
      actionDue: action?.due ?? "",
    },
  };
}

function toSaid(words: LearningNote | undefined) {
  const { words: comment, care } = readReviewComment(words?.reviewComment ?? "");
  return { comment, care };
}

/** The decision as it stands in the form. */
export function toDecision(kind: DecisionKind, { values, ticked }: DecisionForm): Decision {
  const text = (field: string) => values[field] ?? "";
  const reasons = (reasonsOf[kind] ?? []).filter((reason) => ticked.includes(reason));
  const comment = toComment(reasons, text("comment"));
  if (!hasMore(kind)) return { kind, comment };
  const action = { what: text("actionWhat"), owner: text("actionOwner"), due: text("actionDue") };
  const also = {
    ...(text("reviewBy") ? { reviewBy: text("reviewBy") } : {}),
    ...(Object.values(action).join("") === "" ? {} : { action }),
    ...toCare(text("care"), text("reference")),
  };
  return kind === "check" ? { kind, ...also } : { kind, comment, ...also };
}

/** A note that was asked about patient care before keeps its answer. */
export function toOwnDecision(decision: Decision, note: LearningNote): Decision {
  const { care } = readReviewComment(note.reviewComment);
  if (!care || !("patientCare" in decision)) return decision;
  return { ...decision, patientCare: care };
}

function toCare(care: string, reference: string) {
  if (care === "") return {};
  const changes = care === "Yes";
  return { patientCare: { changes, reference: changes ? reference : "" } };
}
