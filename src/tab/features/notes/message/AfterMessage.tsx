import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import type { LeftStep } from "../form/AfterSave.tsx";
import { useFormStyles } from "../form/useFormStyles.ts";
import { toPlaceWords } from "../placeWords.ts";
import { toWaitingWords } from "../sending/toWaitingWords.ts";
import { messageWords } from "./messageWords.ts";
import { useCloseDialog } from "./useCloseDialog.ts";

interface AfterMessageProps {
  readonly step: LeftStep;
  /** It waited already when the page was opened. */
  readonly isFromBefore: boolean;
}

/** What can be done once the words have left the form: tell the conversation, or close. */
export function AfterMessage({ step, isFromBefore }: AfterMessageProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const { close, said } = useCloseDialog();
  // What is only in this page's memory goes with the window.
  const isLost = step.step === "waiting" && step.where !== "device";

  return (
    <>
      {step.step === "waiting" && isFromBefore && (
        <p className={styles.text}>{messageWords.waits(toPlaceWords(step.entry.to))}</p>
      )}
      <div className={styles.actions}>
        {step.step === "saved" && (
          <button
            type="button"
            className={buttons.primary}
            onClick={() => close({ saved: toWaitingWords(step.entry).key })}
          >
            {messageWords.post}
          </button>
        )}
        <button type="button" className={buttons.secondary} onClick={() => close()}>
          {isLost ? messageWords.closeAndLose : messageWords.close}
        </button>
      </div>
      {said !== undefined && <p className={styles.text}>{said}</p>}
    </>
  );
}
