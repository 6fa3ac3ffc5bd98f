import { type Ref, useEffect, useRef, useState } from "react";

import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { deleteWords } from "./privacyWords.ts";
import { useAboutStyles } from "./useAboutStyles.ts";

/** Takes everything that the product kept off the device, after being asked twice. */
export function DeleteEverything() {
  const styles = useAboutStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const { deleteEverything } = useServices();
  const [step, setStep] = useState<"offered" | "asked" | "done">("offered");
  const next = useFocusOnChange(step);

  function remove(): void {
    deleteEverything();
    setStep("done");
    announce(deleteWords.done);
  }

  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{deleteWords.heading}</h2>
      {step === "done" ? (
        <p ref={next} tabIndex={-1} className={styles.text}>
          {deleteWords.done}
        </p>
      ) : (
        <p className={styles.text}>{deleteWords.meaning}</p>
      )}
      {step === "offered" && (
        <div className={styles.actions}>
          <button
            ref={next}
            type="button"
            className={buttons.secondary}
            onClick={() => setStep("asked")}
          >
            {deleteWords.ask}
          </button>
        </div>
      )}
      {step === "asked" && (
        <div role="group" aria-label={deleteWords.sure} className={styles.section}>
          <p className={styles.text}>{deleteWords.sure}</p>
          <div className={styles.actions}>
            <button type="button" className={buttons.secondary} onClick={remove}>
              {deleteWords.yes}
            </button>
            <button
              ref={next}
              type="button"
              className={buttons.subtle}
              onClick={() => setStep("offered")}
            >
              {deleteWords.no}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

/** What was pressed is gone after the press, so the focus goes to what stands in its place; never at the start. */
function useFocusOnChange(step: string): Ref<HTMLParagraphElement & HTMLButtonElement> {
  const next = useRef<HTMLParagraphElement & HTMLButtonElement>(null);
  const last = useRef(step);

  useEffect(() => {
    if (last.current !== step) next.current?.focus();
    last.current = step;
  }, [step]);

  return next;
}
