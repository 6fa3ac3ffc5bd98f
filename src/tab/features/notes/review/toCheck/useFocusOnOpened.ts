import { type RefObject, useEffect, useRef } from "react";

import type { NoteKey } from "#domain/notes/learningNote.ts";

import { toRowId } from "./WaitingRow.tsx";

/**
 * An opened note's heading takes the focus; when it is closed, the row it was opened from takes it, or else the list's
 * heading. What the page is opened with takes none.
 */
export function useFocusOnOpened(
  openKey: NoteKey | undefined,
  note: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
): void {
  const before = useRef(openKey);

  useEffect(() => {
    const left = before.current;
    if (left === openKey) return;
    before.current = openKey;
    if (openKey !== undefined) {
      note.current?.focus();
      keepInSight(document.getElementById(toRowId(openKey)), note.current);
    } else if (left !== undefined) {
      (document.getElementById(toRowId(left)) ?? list.current)?.focus();
    }
  }, [openKey, note, list]);
}

/** Beside the list, the open note's row is kept in sight; where the note stands below it, the page would run away from the note. */
function keepInSight(row: HTMLElement | null, note: HTMLElement | null): void {
  if (!row || !note) return;
  const isBeside = note.getBoundingClientRect().left > row.getBoundingClientRect().right;
  if (isBeside) row.closest("article")?.scrollIntoView({ block: "nearest" });
}
