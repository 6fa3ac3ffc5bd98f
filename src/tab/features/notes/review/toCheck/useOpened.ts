import { useState } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { hasSameCovered } from "#domain/review/hasSameCovered.ts";

interface Opened {
  /** The note in the words in which it was opened. */
  readonly shown: SavedNote;
  /** Somebody has changed these words since. */
  readonly isOutdated: boolean;
  readonly take: (saved: SavedNote) => void;
}

/** Holds the words that somebody reads, while the list goes on: nobody checks words that they did not read. */
export function useOpened(saved: SavedNote): Opened {
  const [opened, setOpened] = useState(saved);
  const isOutdated = !hasSameCovered(opened.note, saved.note);
  return { shown: isOutdated ? opened : saved, isOutdated, take: setOpened };
}
