import { useEffect, useId, useRef, useState } from "react";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { useFormStyles } from "../form/useFormStyles.ts";

interface AskOnceProps {
  readonly offer: string;
  /** What it means, before it is done. */
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button for what cannot be undone: it asks once more, and the focus stays with the question. */
export function AskOnce({ offer, ask, yes, no, onYes }: AskOnceProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const id = useId();
  const next = useRef<HTMLButtonElement>(null);
  const [step, setStep] = useState<"untouched" | "asked" | "offered">("untouched");

  useEffect(() => {
    if (step !== "untouched") next.current?.focus();
  }, [step]);

  if (step !== "asked") {
    return (
      <button
        ref={next}
        type="button"
        className={buttons.secondary}
        onClick={() => setStep("asked")}
      >
        {offer}
      </button>
    );
  }
  return (
    <div className={styles.more} role="group" aria-label={offer}>
      <p id={id} className={styles.text}>
        {ask}
      </p>
      <div className={styles.actions}>
        <button type="button" className={buttons.secondary} onClick={onYes}>
          {yes}
        </button>
        <button
          ref={next}
          type="button"
          className={buttons.subtle}
          aria-describedby={id}
          onClick={() => setStep("offered")}
        >
          {no}
        </button>
      </div>
    </div>
  );
}
