import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { WaitingEdit } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { useFormStyles } from "../form/useFormStyles.ts";
import { NoteParts } from "../list/NoteParts.tsx";
import { keepRead } from "../list/useNote.ts";
import { CopiedWords } from "../sending/CopiedWords.tsx";
import { sendingWords } from "../sending/sendingWords.ts";
import { useCopying } from "../sending/useCopying.ts";
import { useNoteSender } from "../sending/useNoteSender.ts";
import { withdraw } from "../sending/withdraw.ts";
import { toNoteText } from "../toNoteText.ts";
import { AskOnce } from "./AskOnce.tsx";
import { conflictWords } from "./editWords.ts";

interface LeaveChangeProps {
  readonly entry: WaitingEdit;
  readonly theirs: SavedNote;
}

/** The way out of a change: the note stays as it is in the list, and one's own words can be taken along. */
export function LeaveChange({ entry, theirs }: LeaveChangeProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const services = useServices();
  const sender = useNoteSender();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const copying = useCopying(toNoteText(entry.edit.mine));

  async function leave(): Promise<void> {
    const isGone = await sender.whileWaiting(entry, (waiting) => withdraw(services, waiting));
    if (isGone !== true) {
      if (isGone === false) announce(sendingWords.stuck);
      return;
    }
    keepRead(client, entry.to, theirs);
    announce(conflictWords.left);
    navigate(noteAddress(theirs.note.key));
  }

  return (
    <details className={styles.more}>
      <summary className={styles.summary}>{conflictWords.without}</summary>
      <div className={styles.panel}>
        <NoteParts note={entry.edit.mine} />
        <div className={styles.actions}>
          <button type="button" className={buttons.secondary} onClick={copying.copy}>
            {conflictWords.copy}
          </button>
        </div>
        <CopiedWords copying={copying} />
        <div className={styles.actions}>
          <AskOnce
            offer={conflictWords.leave}
            ask={conflictWords.leaveAsk}
            yes={conflictWords.leaveYes}
            no={conflictWords.leaveNo}
            onYes={() => void leave()}
          />
        </div>
      </div>
    </details>
  );
}
