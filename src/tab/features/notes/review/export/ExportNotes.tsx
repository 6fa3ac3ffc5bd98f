import { useEffect, useId, useRef } from "react";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { DoubtfulNotes } from "./DoubtfulNotes.tsx";
import type { ExportedNotes } from "./exportedNotes.ts";
import { ExportChoice } from "./ExportChoice.tsx";
import { ExportProgress } from "./ExportProgress.tsx";
import { exportWords } from "./exportWords.ts";
import { FileReady } from "./FileReady.tsx";
import { type Export, type ExportStep, useExport } from "./useExport.ts";

/** What is filtered, as a file for a spreadsheet. */
export function ExportNotes(props: ExportedNotes) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const making = useExport();
  const { now } = making;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef<ExportStep["step"]>("closed");
  const said = toAnnounced(now);

  useEffect(() => {
    // Each step takes the place of the one before, and the focus must not go with that.
    if (before.current !== now.step) (now.step === "closed" ? opener : heading).current?.focus();
    before.current = now.step;
  }, [now.step]);

  useEffect(() => {
    if (said !== "") announce(said);
  }, [announce, said]);

  if (now.step === "closed") {
    return (
      <div className={styles.actions}>
        <button ref={opener} type="button" className={buttons.secondary} onClick={making.open}>
          {exportWords.open}
        </button>
      </div>
    );
  }
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {toHeading(now)}
      </h2>
      <Step {...props} making={making} />
    </section>
  );
}

function Step({ making, ...rest }: ExportedNotes & { readonly making: Export }) {
  const { now } = making;
  switch (now.step) {
    case "closed":
      return null;
    case "open":
      return <ExportChoice {...rest} making={making} after={now.after} />;
    case "checking":
      return <ExportProgress done={now.done} all={now.all} onCancel={making.cancel} />;
    case "asking":
      return <DoubtfulNotes doubtful={now.doubtful} making={making} />;
    case "ready":
      return <FileReady {...now} onClose={making.close} />;
  }
}

function toHeading(now: ExportStep): string {
  if (now.step === "asking") return exportWords.asking;
  return now.step === "ready" ? exportWords.ready(now.count) : exportWords.open;
}

/** The focus goes to the heading, which is read; this is said besides. */
function toAnnounced(now: ExportStep): string {
  if (now.step === "asking") return exportWords.asked(now.doubtful.length);
  return now.step === "open" && now.after ? exportWords[now.after] : "";
}
