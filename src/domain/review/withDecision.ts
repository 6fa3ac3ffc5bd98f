import { takenBackReason } from "../notes/changeNote.ts";
import { cleanText } from "../notes/cleanText.ts";
import type { LearningNote, NoteAction, NoteState } from "../notes/learningNote.ts";
import type { Decision, NewAction } from "./decision.ts";
import { toNextLook } from "./toNextLook.ts";
import { readReviewComment, toReviewComment } from "./reviewComment.ts";

const states: Readonly<Record<Decision["kind"], NoteState>> = {
  check: "Checked",
  "ask-change": "ChangeAsked",
  close: "Closed",
  practice: "InPractice",
};

/** The note as decided at that time (ISO). The words that the decision is about stay to the letter. */
export function withDecision(note: LearningNote, decision: Decision, at: string): LearningNote {
  const { action: wanted } = decision;
  const isGood = decision.kind === "check" || decision.kind === "practice";
  const reviewBy = decision.reviewBy ?? (isGood ? toNextLook(note.reviewBy, at) : undefined);
  const action = toAction(wanted, note.action);
  return {
    ...note,
    state: states[decision.kind],
    reviewComment: toComment(note, decision),
    reviewedAt: at,
    ...(reviewBy ? { reviewBy } : {}),
    ...(action ? { action } : {}),
  };
}

/** Patient care is asked about once for each note, so an earlier answer stays beside the new words. */
function toComment({ reviewComment }: LearningNote, decision: Decision): string {
  const words = "comment" in decision ? cleanText(decision.comment) : "";
  const answer = "patientCare" in decision ? decision.patientCare : undefined;
  const care = answer ?? readReviewComment(reviewComment).care;
  // The author's own word for taking a note back must not become a reviewer's.
  const own = words === takenBackReason ? `${words}.` : words;
  return toReviewComment({ words: own, ...(care ? { care } : {}) });
}

function toAction(wanted: NewAction | undefined, before?: NoteAction): NoteAction | undefined {
  const what = cleanText(wanted?.what ?? "");
  const owner = cleanText(wanted?.owner ?? "").replaceAll(/\s+/g, " ");
  const due = wanted?.due ?? "";
  if (!what && !owner && !due) return before;
  const isSame = what === before?.what && owner === before.owner && due === before.due;
  return isSame ? before : { what, owner, due, state: "Open" };
}
