import { useState } from "react";

import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import { toWantedNote } from "#domain/notes/toWantedNote.ts";
import type { LastPress } from "#tab/features/notes/edit/PressedLine.tsx";
import type { WaitingChange } from "#tab/features/notes/edit/useWaitingChange.ts";
import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import type { SendFailure } from "#tab/features/notes/sending/NoteSender.ts";
import type { WaitingEdit } from "#tab/platform/Outbox.ts";

import { type DecisionKind, decidedWords } from "./decideWords.ts";
import { kindOf } from "./kindOf.ts";
import { useDecide } from "./useDecide.ts";
import type { FormStart } from "./useDecisionForm.ts";
import { useReadNote } from "./useReadNote.ts";

interface Opened {
  readonly kind: DecisionKind;
  readonly words?: LearningNote;
}

/** How far the decision about one note is: chosen, on its way, stopped by what somebody else did, or made. */
export function useDecision(saved: SavedNote, place: SavesHere) {
  const [theirs, setTheirs] = useState<SavedNote>();
  const read = useReadNote(saved, place.to, theirs);
  const { change, last, decide, undo, forget } = useDecide(read, place);
  const [opened, setOpened] = useState<Opened>();
  const [isGone, setIsGone] = useState(false);
  const stopped = findStopped(change);
  const { waiting, isSending, failure } = change;
  const open: Omit<FormStart, "onDecide"> | undefined = opened && { ...opened, note: read.note };

  return {
    read,
    /** As the person wants it, sent already or not. */
    wanted: waiting ? toWantedNote(waiting.edit, read.note) : read.note,
    change,
    last: last ?? toLast(waiting),
    open,
    stopped,
    isGone,
    /** Words that the person changed in the note collide: first things first. */
    isBlocked: !stopped && failure !== undefined && isStop(failure),
    /** What goes at once needs no word of waiting. */
    isStill: waiting?.edit.decision === true && (!isSending || failure !== undefined),
    begin: (kind: DecisionKind) => setOpened({ kind }),
    cancel: () => setOpened(undefined),
    decide: (...decided: Parameters<typeof decide>): void => {
      setOpened(undefined);
      decide(...decided);
    },
    undo,
    /** With the words that were written, on top of what the other person did. */
    decideAgain: (now: SavedNote): void => {
      const words = waiting?.edit.mine;
      setTheirs(now);
      setOpened({ kind: (words && kindOf(words)) ?? "check", ...(words ? { words } : {}) });
    },
    leave: (now?: SavedNote): void => {
      forget();
      if (now) setTheirs(now);
      else setIsGone(true);
    },
  };
}

interface Stopped {
  readonly entry: WaitingEdit;
  readonly failure: Extract<SendFailure, { outcome: "conflict" | "gone" }>;
}

export function findStopped({ waiting, failure }: WaitingChange): Stopped | undefined {
  if (!waiting?.edit.decision) return undefined;
  return failure && isStop(failure) ? { entry: waiting, failure } : undefined;
}

const isStop = (failure: SendFailure): failure is Stopped["failure"] =>
  failure.outcome === "conflict" || failure.outcome === "gone";

/** A decision that still waits from before can be undone as well as one that was pressed just now. */
function toLast(waiting: WaitingEdit | undefined): LastPress | undefined {
  if (!waiting?.edit.decision) return undefined;
  const { mine, found } = waiting.edit;
  const kind = kindOf(mine);
  return kind && { sentence: decidedWords[kind], entry: waiting, before: found.note };
}
