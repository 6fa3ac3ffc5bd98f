import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Link } from "wouter";

import { notesAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { notSentByPlace, sendingWords, toFailureWords } from "../sending/sendingWords.ts";
import { WhereToLook } from "../sending/WhereToLook.tsx";
import { formWords } from "./formWords.ts";
import { useFormStyles } from "./useFormStyles.ts";
import type { SaveStep } from "./useSaveNote.ts";

interface AfterSaveProps {
  readonly step: Extract<SaveStep, { step: "saved" | "waiting" | "withdrawn" }>;
  readonly onAnother: () => void;
  /** Where to go from here, in place of the notes and of another note. */
  readonly next?: { readonly label: string; readonly href: string } | undefined;
}

/** Where the words are once they have left the form, and what can be done next. */
export function AfterSave({ step, onAnother, next }: AfterSaveProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isSaved = step.step === "saved";
  const sentence = toSentence(step);
  useFocusKept(part);

  useEffect(() => {
    heading.current?.focus();
    announce(sentence);
  }, [announce, sentence]);

  return (
    <section
      ref={part}
      className={mergeClasses(styles.panel, isSaved ? styles.success : styles.warning)}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {sentence}
      </h2>
      {step.step === "waiting" && <p className={styles.text}>{toFailureWords(step.failure)}</p>}
      <div className={styles.actions}>
        {step.step === "saved" && !next && (
          <Link href={notesAddress} className={buttons.primary}>
            {formWords.seeIt}
          </Link>
        )}
        {step.step === "waiting" && (
          <button type="button" className={buttons.primary} onClick={step.sendAgain}>
            {sendingWords.sendNow}
          </button>
        )}
        {step.step === "waiting" && "why" in step.failure && <WhereToLook why={step.failure.why} />}
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
    </section>
  );
}

function toSentence(step: AfterSaveProps["step"]): string {
  if (step.step === "saved") return sendingWords.saved;
  if (step.step === "withdrawn") return sendingWords.withdrawn;
  return notSentByPlace[step.where];
}
