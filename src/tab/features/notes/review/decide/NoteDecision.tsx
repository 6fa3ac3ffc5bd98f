import type { SavedNote } from "#domain/notes/learningNote.ts";
import { useWaitingChange } from "#tab/features/notes/edit/useWaitingChange.ts";
import { WaitingPanel } from "#tab/features/notes/edit/WaitingPanel.tsx";
import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import type { WaitingEdit } from "#tab/platform/Outbox.ts";

import { useReviewer } from "../useReviewer.ts";
import { findChoices } from "./DecisionChoice.tsx";
import { DecisionPanel } from "./DecisionPanel.tsx";
import { DecisionStopped } from "./DecisionStopped.tsx";
import { findStopped } from "./useDecision.ts";

const nothing = (): void => undefined;

interface NoteDecisionProps {
  readonly saved: SavedNote;
  readonly place: SavesHere;
}

/** The decision on a note's own page, for those who check here. One that waits is shown to whoever made it, reviewer still or not. */
export function NoteDecision({ saved, place }: NoteDecisionProps) {
  const reviewer = useReviewer(place.to);
  const change = useWaitingChange(place.to, saved.note.key);
  const { waiting, failure, isSending } = change;
  const isWaiting = waiting?.edit.decision === true;
  // Words of one's own that collide come first, and are asked about above.
  if (waiting && !isWaiting && failure && failure.outcome !== "not-sent") return null;

  if (reviewer.step === "may") {
    const hasNothing = findChoices(saved.note).length === 0 && !isWaiting;
    return hasNothing ? null : <DecisionPanel saved={saved} place={place} />;
  }
  const stopped = findStopped(change);
  if (stopped) return <DecisionStopped {...stopped} onLeft={nothing} />;
  if (!isWaiting || (isSending && !failure)) return null;
  return <WaitingPanel entry={waiting} failure={failure} isSending={isSending} />;
}

/** What the person at this device did to a note that was deleted meanwhile. */
export function GoneChange({ entry }: { readonly entry: WaitingEdit }) {
  const failure = { outcome: "gone" } as const;
  return entry.edit.decision ? (
    <DecisionStopped entry={entry} failure={failure} onLeft={nothing} />
  ) : (
    <WaitingPanel entry={entry} failure={failure} />
  );
}
