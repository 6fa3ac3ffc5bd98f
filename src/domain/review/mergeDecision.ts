import { type MergedNote, mergeNotes, type NotesToMerge } from "../notes/mergeNotes.ts";
import type { RawNote } from "../notes/rawNote.ts";
import { findUnreadParts } from "./findUnreadParts.ts";

/**
 * A decision on top of the note as it stands now. Where the list says already what was decided, theirs stands. Words that
 * the reviewer did not read are a question, where those of an edit would be joined: nobody checks what they did not read.
 */
export function mergeDecision(notes: NotesToMerge): MergedNote {
  if (isDecided(notes)) return { merged: notes.theirs, collisions: [] };
  const { merged, collisions } = mergeNotes(notes);
  return { merged, collisions: [...new Set([...collisions, ...findUnreadParts(notes)])] };
}

/** By this very decision, which arrived unheard, or by somebody else's to the same end. */
function isDecided({ base, mine, theirs, tried = [] }: NotesToMerge): boolean {
  if (hasSameReview(theirs, mine)) return true;
  const isOnTheWay = [base, ...tried].some((note) => hasSameReview(theirs, note));
  return !isOnTheWay && (theirs.state ?? "") === (mine.state ?? "");
}

const hasSameReview = (one: RawNote, other: RawNote): boolean =>
  (["state", "reviewComment", "reviewedAt"] as const).every(
    (name) => (one[name] ?? "") === (other[name] ?? ""),
  );
