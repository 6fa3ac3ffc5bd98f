import { type RefObject, useRef } from "react";

import { useServices } from "#tab/platform/ServicesContext.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { CopiedWords } from "../sending/CopiedWords.tsx";
import { findCommonReason } from "../sending/findCommonReason.ts";
import { NextStep } from "../sending/NextStep.tsx";
import { notSentWords } from "../sending/sendingWords.ts";
import { toWaitingWords } from "../sending/toWaitingWords.ts";
import { copyWords } from "../sending/unsentWords.ts";
import { useCopying } from "../sending/useCopying.ts";
import { useNow } from "../sending/useNow.ts";
import { useSendNow } from "../sending/useSendNow.ts";
import { WhereToLook } from "../sending/WhereToLook.tsx";
import { WhyWaiting } from "../sending/WhyWaiting.tsx";
import { toNoteText } from "../toNoteText.ts";
import { useFormStyles } from "./useFormStyles.ts";
import type { WaitingStep } from "./useSaveNote.ts";

interface WaitingHereProps {
  readonly step: WaitingStep;
  /** Takes the focus when this goes and the focus was in it. */
  readonly heading: RefObject<HTMLElement | null>;
}

/** Why the note of this page waits, and what helps it on. */
export function WaitingHere({ step, heading }: WaitingHereProps) {
  const { entry, failure, toForm, saveAsNew } = step;
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const { pauses } = useServices();
  const part = useRef<HTMLDivElement>(null);
  useFocusKept(part, heading);
  const now = useNow();
  const sendNow = useSendNow(entry);
  const copying = useCopying(toNoteText(toWaitingWords(entry)));
  const isHeldBack = failure === undefined || failure.outcome === "not-sent";
  const reason = isHeldBack && findCommonReason([failure], pauses.find(entry.person), now.device);

  return (
    <div ref={part} className={styles.waiting}>
      {reason ? (
        <WhyWaiting reason={reason} count={1} now={now} />
      ) : (
        failure?.outcome === "not-sent" && (
          <p className={styles.text}>{notSentWords[failure.why]}</p>
        )
      )}
      <div className={styles.actions}>
        <NextStep
          entry={entry}
          failure={failure}
          sendNow={sendNow}
          look="primary"
          onOpenInForm={toForm}
          onSaveAsNew={saveAsNew}
        />
        <button type="button" className={buttons.secondary} onClick={copying.copy}>
          {copyWords.copy}
        </button>
        {!reason && failure && "why" in failure && <WhereToLook why={failure.why} />}
      </div>
      {sendNow.said !== undefined && <p className={styles.quiet}>{sendNow.said}</p>}
      <CopiedWords copying={copying} />
    </div>
  );
}
