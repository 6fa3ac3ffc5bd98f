import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { CheckEvidence } from "#domain/review/checkEvidence.ts";
import { isChecked } from "#domain/review/isChecked.ts";
import { judgeCheck, needsVersions } from "#domain/review/judgeCheck.ts";
import type { Destination } from "#graph/sites/destination.ts";

import { useHistory } from "./useHistory.ts";
import { useReviewers } from "./useReviewers.ts";

export type CheckState =
  /** The note does not say that it was checked, so nobody is asked anything. */
  | { readonly step: "unchecked" }
  | { readonly step: "loading" }
  | { readonly step: "unreadable"; readonly isTrying: boolean; readonly retry: () => void }
  | { readonly step: "known"; readonly evidence: CheckEvidence };

/** Who checked a note, by evidence. Versions are read only where the item itself does not tell. */
export function useCheckEvidence(to: Destination, saved: SavedNote): CheckState {
  const isWanted = isChecked(saved.note);
  const known = useReviewers(to, isWanted);
  const reviewers = known.step === "ready" ? known.reviewers : undefined;
  const isAsked = isWanted && reviewers !== undefined && needsVersions(saved, reviewers);
  const history = useHistory(to, saved, isAsked);

  if (!isWanted) return { step: "unchecked" };
  if (!reviewers) return { step: "loading" };
  if (!isAsked) return { step: "known", evidence: judgeCheck(saved, undefined, reviewers) };
  if (history.step !== "ready") return history;
  return { step: "known", evidence: judgeCheck(saved, history.versions, reviewers) };
}
