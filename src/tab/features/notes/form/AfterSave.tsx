import { mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";

import { useServices } from "#tab/platform/ServicesContext.ts";
import { notesAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { toKeptWhere } from "../sending/KeptWhere.ts";
import { sendingWords, toWaitingSentence } from "../sending/sendingWords.ts";
import { toWaitingWords } from "../sending/toWaitingWords.ts";
import { ShareNote } from "../share/ShareNote.tsx";
import { formWords } from "./formWords.ts";
import { useFormStyles } from "./useFormStyles.ts";
import type { SaveStep } from "./useSaveNote.ts";
import { WaitingHere } from "./WaitingHere.tsx";

/** The words have left the form. */
export type LeftStep = Extract<SaveStep, { step: "saved" | "waiting" | "withdrawn" }>;

interface AfterSaveProps {
  readonly step: LeftStep;
  readonly onAnother: () => void;
  /** Where to go from here, in place of the notes and of another note. */
  readonly next?: { readonly label: string; readonly href: string } | undefined;
  /** What can be done next, where it is something else altogether. */
  readonly renderNext?: ((step: LeftStep) => ReactNode) | undefined;
}

/** Where the words are once they have left the form, and what can be done next. */
export function AfterSave({ step, onAnother, next, renderNext }: AfterSaveProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const { sharing } = useServices();
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isSaved = step.step === "saved";
  const sentence = toSentence();
  useFocusKept(part);

  useEffect(() => {
    heading.current?.focus();
  }, []);

  useEffect(() => announce(sentence), [announce, sentence]);

  return (
    <section
      ref={part}
      className={mergeClasses(styles.panel, isSaved ? styles.success : styles.warning)}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {sentence}
      </h2>
      {step.step === "waiting" && (
        <WaitingHere key={step.failure?.outcome ?? "not-sent"} step={step} heading={heading} />
      )}
      {renderNext ? renderNext(step) : toNext()}
      {isSaved && !renderNext && !next && <ShareNote note={toWaitingWords(step.entry)} />}
    </section>
  );

  function toNext(): ReactNode {
    return (
      <div className={styles.actions}>
        {isSaved && !next && (
          <Link href={notesAddress} className={buttons.primary}>
            {formWords.seeIt}
          </Link>
        )}
        {next ? (
          <Link href={next.href} className={isSaved ? buttons.primary : buttons.secondary}>
            {next.label}
          </Link>
        ) : (
          <button type="button" className={buttons.secondary} onClick={onAnother}>
            {formWords.another}
          </button>
        )}
      </div>
    );
  }

  function toSentence(): string {
    if (step.step !== "waiting") return sendingWords[step.step];
    return toWaitingSentence(step.failure, toKeptWhere(step.where, sharing.current()));
  }
}
