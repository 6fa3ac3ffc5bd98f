import { useLocation } from "wouter";

import type { NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import { toCheckAddress, toCheckNoteAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { toCheckWords } from "./toCheckWords.ts";
import type { WaitingList } from "./useWaitingList.ts";

/** Ways from note to note. */
export interface Moves {
  /** Missing where there is none after, or before, among the notes that were read. */
  readonly toNext: (() => void) | undefined;
  readonly toPrevious: (() => void) | undefined;
  /** The same by a letter, which says so where there is none. */
  readonly pressNext: () => void;
  readonly pressPrevious: () => void;
  readonly back: () => void;
}

export function useMoves(list: WaitingList, openKey: NoteKey | undefined): Moves {
  const [, navigate] = useLocation();
  const announce = useAnnounce();
  const { shown, onPage, turnToNote } = list;
  const at = shown.findIndex(({ note }) => note.key === openKey);
  const next = at < 0 ? onPage[0] : shown[at + 1];
  const previous = at < 0 ? undefined : shown[at - 1];

  const toMove = (saved: SavedNote | undefined) =>
    saved &&
    (() => {
      turnToNote(saved.note.key);
      // One step back leads out of all the notes that were opened one after the other.
      navigate(toCheckNoteAddress(saved.note.key), { replace: openKey !== undefined });
    });
  const toNext = toMove(next);
  const toPrevious = toMove(previous);

  return {
    toNext,
    toPrevious,
    pressNext: toNext ?? (() => announce(toCheckWords.last)),
    pressPrevious: toPrevious ?? (() => announce(toCheckWords.first)),
    back: () => {
      if (openKey !== undefined) navigate(toCheckAddress);
    },
  };
}
