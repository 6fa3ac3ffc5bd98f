import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { useNow } from "#tab/features/notes/sending/useNow.ts";

import { useKeptView } from "./KeptView.tsx";
import { type Mark, useMarks } from "./useMarks.ts";
import { filterWaiting, type WaitingFilter } from "./waitingFacets.ts";
import { isWaiting } from "./withChanges.ts";

/** What waits, as the person has chosen to see it. */
export interface WaitingList {
  /** Everything that was read and waits; what the filter chooses from. */
  readonly waiting: readonly SavedNote[];
  /** What fits the filter, oldest first. The note that is open stays until the person goes on, so that its Undo does. */
  readonly shown: readonly SavedNote[];
  readonly onPage: readonly SavedNote[];
  readonly page: number;
  readonly pages: number;
  readonly turnTo: (page: number) => void;
  /** Turns to the page on which this note stands. */
  readonly turnToNote: (key: string) => void;
  readonly filter: WaitingFilter;
  readonly onFilter: (filter: WaitingFilter) => void;
  readonly marks: ReadonlyMap<string, Mark>;
  /** `2026-11-30`. */
  readonly today: string;
}

/** So many that a screen reader can walk through them, and an eye can take them in. */
export const pageSize = 10;

export function useWaitingList(
  to: Destination,
  notes: readonly SavedNote[],
  openKey: string | undefined,
): WaitingList {
  const [{ filter, page: turned }, setView] = useKeptView();
  const marks = useMarks(to);
  const today = useNow().time.toISOString().slice(0, 10);

  // What is on its way is dealt with; it comes back if it does not arrive.
  const waiting = notes.filter(
    (saved) => isWaiting(saved) && marks.get(saved.note.key) !== "sending",
  );
  const fitting = new Set(filterWaiting(waiting, filter, today));
  const left = new Set(waiting);
  const shown = notes.filter(
    (saved) => fitting.has(saved) || (saved.note.key === openKey && !left.has(saved)),
  );

  const pageOf = (key: string | undefined): number =>
    Math.max(0, Math.floor(shown.findIndex(({ note }) => note.key === key) / pageSize));
  const pages = Math.max(1, Math.ceil(shown.length / pageSize));
  const page = Math.min(turned ?? pageOf(openKey), pages - 1);
  const turnTo = (next: number) => setView({ filter, page: next });

  return {
    waiting,
    shown,
    onPage: shown.slice(page * pageSize, (page + 1) * pageSize),
    page,
    pages,
    turnTo,
    turnToNote: (key) => turnTo(pageOf(key)),
    filter,
    onFilter: (next) => setView({ filter: next, page: 0 }),
    marks,
    today,
  };
}
