import { makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";

import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { noteEditAddress, noteFormAddress } from "#tab/ui/addresses.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { toNoteText } from "../toNoteText.ts";
import { CopiedWords } from "./CopiedWords.tsx";
import { DeleteQuestion } from "./DeleteQuestion.tsx";
import { NextStep } from "./NextStep.tsx";
import type { SendFailure } from "./NoteSender.ts";
import { returnToForm } from "./returnToForm.ts";
import { saveAsNew } from "./saveAsNew.ts";
import { sendingWords } from "./sendingWords.ts";
import { toWaitingWords } from "./toWaitingWords.ts";
import { copyWords, deleteWords } from "./unsentWords.ts";
import { useCopying } from "./useCopying.ts";
import { useNoteSender } from "./useNoteSender.ts";
import { useSendNow } from "./useSendNow.ts";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    minWidth: "0",
    marginTop: tokens.spacingVerticalXS,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  line: { margin: "0", maxWidth: "68ch" },
});

interface UnsentActionsProps {
  readonly entry: OutboxEntry;
  readonly failure: SendFailure | undefined;
  /** The note's title; takes the focus when this gives way to other actions and the focus was in it. */
  readonly name: RefObject<HTMLElement | null>;
  /** The id of the title: the same buttons stand at every note. */
  readonly describedBy: string;
}

/** What a person can do with a waiting note, and what came of it. */
export function UnsentActions({ entry, failure, name, describedBy }: UnsentActionsProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const services = useServices();
  const sender = useNoteSender();
  const [, navigate] = useLocation();
  const part = useRef<HTMLDivElement>(null);
  useFocusKept(part, name);
  const note = toWaitingWords(entry);
  const sendNow = useSendNow(entry);
  const copying = useCopying(toNoteText(note));
  const [isStuck, setIsStuck] = useState(false);
  const [deleting, setDeleting] = useState<"untouched" | "asked" | "kept">("untouched");
  const offer = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (deleting === "kept") offer.current?.focus();
  }, [deleting]);

  async function openInForm(): Promise<void> {
    const isBack = await sender.whileWaiting(entry, (waiting) => returnToForm(services, waiting));
    if (isBack === false) setIsStuck(true);
    if (isBack !== true) return;
    if (entry.kind === "edit") navigate(noteEditAddress(note.key));
    else navigate(noteFormAddress(note.techniqueId));
  }

  async function saveNew(): Promise<void> {
    const pressed = await sender.whileWaiting(entry, (waiting) => saveAsNew(services, waiting));
    if (pressed) await sender.send(pressed.entry, { mayAsk: true, isFresh: true });
  }

  if (deleting === "asked") {
    return (
      <div ref={part}>
        <DeleteQuestion
          entry={entry}
          onKeep={() => setDeleting("kept")}
          onStuck={() => {
            setDeleting("kept");
            setIsStuck(true);
          }}
        />
      </div>
    );
  }
  return (
    <div ref={part} className={styles.part}>
      <div className={styles.actions}>
        <NextStep
          entry={entry}
          failure={failure}
          sendNow={sendNow}
          look="secondary"
          describedBy={describedBy}
          onOpenInForm={() => void openInForm()}
          onSaveAsNew={() => void saveNew()}
        />
        <button
          type="button"
          className={buttons.subtle}
          aria-describedby={describedBy}
          onClick={copying.copy}
        >
          {copyWords.copy}
        </button>
        <button
          ref={offer}
          type="button"
          className={buttons.subtle}
          aria-describedby={describedBy}
          aria-disabled={sendNow.isSending}
          onClick={() => {
            if (!sendNow.isSending) setDeleting("asked");
          }}
        >
          {deleteWords.offer}
        </button>
      </div>
      {sendNow.said !== undefined && <p className={styles.line}>{sendNow.said}</p>}
      {isStuck && <p className={styles.line}>{sendingWords.stuck}</p>}
      <CopiedWords copying={copying} />
    </div>
  );
}
