import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import { useAnnounce } from "./Announcer.tsx";
import { useButtonStyles } from "./useButtonStyles.ts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: "0", maxWidth: "68ch" },
});

const words = {
  offer: "Delete everything on this device",
  ask: "This deletes the drafts and unsent notes of everyone who used Technique Cards on this device. It cannot be undone. Notes saved to a team stay there.",
  yes: "Delete it all",
  no: "Keep it",
  done: "Everything on this device is deleted.",
} as const;

/** Asks once more, deletes, and says that it is done. */
export function DeleteEverything({ onDelete }: { readonly onDelete: () => void }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const next = useRef<HTMLButtonElement>(null);
  const [step, setStep] = useState<"untouched" | "offered" | "asked" | "deleted">("untouched");

  useEffect(() => {
    // The button that was pressed is gone, and the focus must not go with it.
    if (step !== "untouched") next.current?.focus();
  }, [step]);

  function remove(): void {
    onDelete();
    setStep("deleted");
    announce(words.done);
  }

  if (step === "asked") {
    return (
      <>
        <p className={styles.text}>{words.ask}</p>
        <div className={styles.actions}>
          <button type="button" className={buttons.secondary} onClick={remove}>
            {words.yes}
          </button>
          <button
            ref={next}
            type="button"
            className={buttons.subtle}
            onClick={() => setStep("offered")}
          >
            {words.no}
          </button>
        </div>
      </>
    );
  }
  return (
    <div className={styles.actions}>
      {step === "deleted" && <p className={styles.text}>{words.done}</p>}
      <button
        ref={next}
        type="button"
        className={buttons.secondary}
        onClick={() => setStep("asked")}
      >
        {words.offer}
      </button>
    </div>
  );
}
