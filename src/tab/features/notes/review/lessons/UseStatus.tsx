import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { RefObject } from "react";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { toMonthWords } from "#tab/features/notes/noteWords.ts";
import type { WaitingUse } from "#tab/platform/UseBox.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import type { UseFailure } from "./UseSender.ts";
import type { UseState } from "./useUse.ts";
import { toNotSentWords, toRefusedWords, useWords } from "./useWords.ts";

const useStyles = makeStyles({
  // Nothing here can be pressed: the focus is for what reads aloud, and a ring would look like a button.
  line: { ":focus": { outlineStyle: "none" } },
});

interface UseStatusProps {
  readonly now: Exclude<UseState, { readonly step: "unused" }>;
  /** Takes the focus when what was pressed is gone. */
  readonly line: RefObject<HTMLParagraphElement | null>;
  readonly onSend: (waiting: WaitingUse) => void;
  readonly onRemove: (waiting: WaitingUse) => void;
}

/** What became of a use. */
export function UseStatus({ now, line, onSend, onRemove }: UseStatusProps) {
  const own = useStyles();
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const isWaiting = now.step === "waiting";
  const effect = isWaiting ? now.waiting.use.effect : "";
  const isRefused = isWaiting && now.failure?.outcome === "refused";

  return (
    <div className={styles.waiting}>
      <p ref={line} tabIndex={-1} className={mergeClasses(styles.text, own.line)}>
        {toStatusWords(now)}
      </p>
      {effect !== "" && <p className={styles.text}>{useWords.yourLine(effect)}</p>}
      {isWaiting && (
        <div className={styles.actions}>
          <button type="button" className={buttons.secondary} onClick={() => onSend(now.waiting)}>
            {isRefused ? useWords.tryAgain : useWords.sendNow}
          </button>
          <button type="button" className={buttons.subtle} onClick={() => onRemove(now.waiting)}>
            {useWords.remove}
          </button>
        </div>
      )}
    </div>
  );
}

function toStatusWords(now: UseStatusProps["now"]): string {
  switch (now.step) {
    case "sending":
      return useWords.sending;
    case "counted":
      return `${useWords.counted} ${useWords.countedIn(toMonthWords(now.period))}`;
    case "waiting":
      return toWaitingWords(now.failure);
  }
}

function toWaitingWords(failure: UseFailure | undefined): string {
  if (failure?.outcome === "refused") return toRefusedWords(failure.why);
  return [useWords.waiting, toNotSentWords(failure?.why)].filter((words) => words !== "").join(" ");
}
