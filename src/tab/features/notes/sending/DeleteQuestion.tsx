import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { isDecision } from "./toEntryWords.ts";
import { toWaitingWords } from "./toWaitingWords.ts";
import { deleteWords } from "./unsentWords.ts";
import { useNoteSender } from "./useNoteSender.ts";
import { withdraw } from "./withdraw.ts";

const useStyles = makeStyles({
  question: { display: "grid", gap: tokens.spacingVerticalS },
  line: { margin: "0", maxWidth: "68ch" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface DeleteQuestionProps {
  readonly entry: OutboxEntry;
  readonly onKeep: () => void;
  /** The device would not let go of it. */
  readonly onStuck: () => void;
}

/** Asks once more before the only copy of somebody's words goes. */
export function DeleteQuestion({ entry, onKeep, onStuck }: DeleteQuestionProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const services = useServices();
  const sender = useNoteSender();
  const announce = useAnnounce();
  const keep = useRef<HTMLButtonElement>(null);
  const { ask, means } = toQuestion(entry);

  useEffect(() => {
    // The button that was pressed is gone, and the focus must not go with it.
    keep.current?.focus();
  }, []);

  async function remove(): Promise<void> {
    const isGone = await sender.whileWaiting(entry, (waiting) => withdraw(services, waiting));
    if (isGone === false) onStuck();
    if (isGone === true) announce(deleteWords.done(toWaitingWords(entry).title));
  }

  return (
    <div className={styles.question}>
      <p className={styles.line}>
        <strong>{ask}</strong> {means}
      </p>
      <div className={styles.actions}>
        <button type="button" className={buttons.secondary} onClick={() => void remove()}>
          {deleteWords.yes}
        </button>
        <button ref={keep} type="button" className={buttons.subtle} onClick={onKeep}>
          {deleteWords.no}
        </button>
      </div>
    </div>
  );
}

function toQuestion(entry: OutboxEntry): { readonly ask: string; readonly means: string } {
  if (isDecision(entry)) return { ask: deleteWords.askDecision, means: deleteWords.mayBeDecided };
  return entry.kind === "edit"
    ? { ask: deleteWords.askChange, means: deleteWords.mayBeChanged }
    : { ask: deleteWords.ask, means: deleteWords.mayBeThere };
}
