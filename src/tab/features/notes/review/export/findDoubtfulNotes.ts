import type { SavedNote } from "#domain/notes/learningNote.ts";
import { findPrivateDetails } from "#domain/privacy/findPrivateDetails.ts";
import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";
import { sleep } from "#graph/client/clock.ts";

import { toWrittenTexts } from "./exportColumns.ts";

/** A note in which something may tell who somebody is; what it looks like, never the words. */
export interface DoubtfulNote {
  readonly saved: SavedNote;
  readonly kinds: readonly PrivacyKind[];
  /** It holds what may stand in no file at all. */
  readonly isBlocked: boolean;
}

interface Looking {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** So few that the page still answers between them on a slow phone. */
const atOnce = 20;

/** Looks through all that would stand in the file; undefined when it was called off. */
export async function findDoubtfulNotes(
  notes: readonly SavedNote[],
  { onProgress, signal }: Looking,
): Promise<readonly DoubtfulNote[] | undefined> {
  const found: DoubtfulNote[] = [];
  for (let done = 0; done < notes.length; done += atOnce) {
    await sleep(0);
    if (signal.aborted) return undefined;
    onProgress(done);
    found.push(...notes.slice(done, done + atOnce).flatMap(toDoubtful));
  }
  return found;
}

function toDoubtful(saved: SavedNote): readonly DoubtfulNote[] {
  const details = toWrittenTexts(saved).flatMap(findPrivateDetails);
  if (details.length === 0) return [];
  const kinds = [...new Set(details.map(({ kind }) => kind))];
  return [{ saved, kinds, isBlocked: details.some(({ does }) => does === "block") }];
}
