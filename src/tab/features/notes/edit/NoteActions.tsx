import { useId, useRef, useState } from "react";
import { Link } from "wouter";

import { findFace } from "#domain/cards/findFace.ts";
import {
  isTakenBack,
  withActionState,
  withPutBack,
  withTakenBack,
} from "#domain/notes/changeNote.ts";
import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { noteEditAddress, noteReportAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useHiddenStyles } from "#tab/ui/useHiddenStyles.ts";

import type { SavesHere } from "../form/findSavingPlace.ts";
import { useFormStyles } from "../form/useFormStyles.ts";
import { actionWords, editWords } from "./editWords.ts";
import { type LastPress, PressedLine } from "./PressedLine.tsx";
import { useFocusOn } from "./useFocusOn.ts";
import { useQuickChange } from "./useQuickChange.ts";
import type { WaitingChange } from "./useWaitingChange.ts";

interface NoteActionsProps {
  /** The note as it is shown. */
  readonly shown: SavedNote;
  readonly saved: SavedNote;
  readonly change: WaitingChange;
  readonly place: SavesHere;
}

/** What a person who may write here can do with a note. */
export function NoteActions({ shown, saved, change, place }: NoteActionsProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const hidden = useHiddenStyles();
  const announce = useAnnounce();
  const press = useQuickChange(saved, change, place);
  const [last, setLast] = useState<LastPress>();
  const id = useId();
  const { note } = shown;
  const undoButton = useRef<HTMLButtonElement>(null);
  const takeBackButton = useRef<HTMLButtonElement>(null);
  const focusOn = useFocusOn();
  const isStopped = change.failure?.outcome === "conflict" || change.failure?.outcome === "gone";
  const isBack = isTakenBack(note);
  const isDone = note.action?.state === "Done";

  function tell(sentence: string, entry: OutboxEntry, before?: LearningNote): void {
    announce(sentence);
    setLast({ sentence, entry, ...(before ? { before } : {}) });
  }

  function takeBack(): void {
    focusOn(undoButton);
    tell(actionWords.takenBack, press(withTakenBack), note);
  }

  function undo(before: LearningNote): void {
    const { state, reviewComment, reviewedAt } = before;
    focusOn(takeBackButton);
    tell(
      actionWords.undone,
      press((now) => ({ ...now, state, reviewComment, reviewedAt })),
    );
  }

  function putBack(): void {
    focusOn(takeBackButton);
    tell(actionWords.isPutBack, press(withPutBack));
  }

  function markAction(): void {
    const entry = press((now) => withActionState(now, isDone ? "Open" : "Done"));
    tell(isDone ? actionWords.isStillToDo : actionWords.isDone, entry);
  }

  return (
    <section className={styles.more} aria-labelledby={id}>
      <h2 id={id} className={hidden.hidden}>
        {actionWords.title}
      </h2>
      {last && <PressedLine last={last} change={change} undoRef={undoButton} onUndo={undo} />}
      <div className={styles.actions}>
        {!isStopped && (
          <>
            {!isBack && note.state !== "ChangeAsked" && findFace(note.techniqueId) && (
              <Link href={noteEditAddress(note.key)} className={buttons.secondary}>
                {actionWords.change}
              </Link>
            )}
            {note.action && (
              <button type="button" className={buttons.secondary} onClick={markAction}>
                {isDone ? actionWords.stillToDo : actionWords.done}
              </button>
            )}
            {!isBack && note.state !== "Closed" && (
              <button
                ref={takeBackButton}
                type="button"
                className={buttons.secondary}
                onClick={takeBack}
              >
                {actionWords.takeBack}
              </button>
            )}
            {isBack && !last?.before && (
              <button type="button" className={buttons.secondary} onClick={putBack}>
                {actionWords.putBack}
              </button>
            )}
          </>
        )}
        <Link href={noteReportAddress(note.key)} className={buttons.subtle}>
          {actionWords.report}
        </Link>
      </div>
      {isChecked(note) && <p className={styles.quiet}>{actionWords.checkedBefore}</p>}
      {!findFace(note.techniqueId) && <p className={styles.quiet}>{editWords.unknownCard}</p>}
    </section>
  );
}

/** A check covers the words it was given to. */
const isChecked = ({ state }: LearningNote): boolean =>
  state === "Checked" || state === "InPractice";
