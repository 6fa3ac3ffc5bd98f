import { useState } from "react";

import { withConfirmed } from "#domain/notes/changeNote.ts";
import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";
import type { Decision } from "#domain/review/decision.ts";
import { withDecision } from "#domain/review/withDecision.ts";
import { withUndone } from "#domain/review/withUndone.ts";
import type { LastPress } from "#tab/features/notes/edit/PressedLine.tsx";
import { useWaitingChange } from "#tab/features/notes/edit/useWaitingChange.ts";
import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import { pressDecision } from "#tab/features/notes/sending/pressDecision.ts";
import { useNoteSender } from "#tab/features/notes/sending/useNoteSender.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { decidedWords, undoneWords } from "./decideWords.ts";

/** What a reviewer does with one note. `read` is the note as it stands on the screen. */
export function useDecide(read: SavedNote, place: SavesHere) {
  const services = useServices();
  const sender = useNoteSender();
  const announce = useAnnounce();
  const change = useWaitingChange(place.to, read.note.key);
  const [last, setLast] = useState<LastPress>();

  function press(sentence: string, toMine: (note: LearningNote) => LearningNote, hasUndo: boolean) {
    const entry = pressDecision(services, place, read, toMine);
    void sender.send(entry, { mayAsk: true, isFresh: true });
    announce(sentence);
    setLast({ sentence, entry, ...(hasUndo ? { before: read.note } : {}) });
  }

  return {
    change,
    last,
    decide: (decision: Decision, confirmed: readonly PrivacyKind[]): void => {
      const at = services.clock.now().toISOString();
      const decided = (note: LearningNote) => withDecision(note, decision, at);
      press(decidedWords[decision.kind], (note) => withConfirmed(decided(note), confirmed), true);
    },
    forget: () => setLast(undefined),
    undo: (before: LearningNote) => press(undoneWords, (note) => withUndone(note, before), false),
  };
}
