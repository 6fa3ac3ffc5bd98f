import { type ReactNode, type RefObject, useEffect, useRef } from "react";

import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { useFormStyles } from "../form/useFormStyles.ts";
import { actionWords } from "./editWords.ts";
import type { WaitingChange } from "./useWaitingChange.ts";

/** What was pressed a moment ago. */
export interface LastPress {
  readonly sentence: string;
  readonly entry: OutboxEntry;
  /** The note as it stood before, where that is offered. */
  readonly before?: LearningNote;
}

interface PressedLineProps {
  readonly last: LastPress;
  readonly change: WaitingChange;
  readonly undoRef: RefObject<HTMLButtonElement | null>;
  readonly onUndo: (before: LearningNote) => void;
}

/** What was pressed a moment ago, whether the team has it, and the way back. */
export function PressedLine({ last, change, undoRef, onUndo }: PressedLineProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const { outbox } = useServices();
  const { sentence, entry, before } = last;
  const sentAt = outbox.findSent(entry.person, entry.id);
  const isSaved = !change.waiting && sentAt !== undefined && sentAt >= entry.at;

  useEffect(() => {
    if (isSaved) announce(actionWords.saved);
  }, [announce, isSaved, entry]);

  // Taken out of what waits, here or in another window; or it cannot be sent as it is, which is said elsewhere.
  const isStopped = change.failure !== undefined && change.failure.outcome !== "not-sent";
  if (isStopped || (!change.waiting && !isSaved)) return null;
  return (
    <Line>
      <p className={styles.text}>
        <strong>{sentence}</strong> {isSaved && actionWords.saved}
        {change.isSending && actionWords.saving}
      </p>
      {before && (
        <button
          ref={undoRef}
          type="button"
          className={buttons.secondary}
          onClick={() => onUndo(before)}
        >
          {actionWords.undo}
        </button>
      )}
    </Line>
  );
}

/** Goes away with the focus in it, when what was pressed comes to nothing. */
function Line({ children }: { readonly children: ReactNode }) {
  const styles = useFormStyles();
  const line = useRef<HTMLDivElement>(null);
  useFocusKept(line);
  return (
    <div ref={line} className={styles.actions}>
      {children}
    </div>
  );
}
