import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";

import type { Technique } from "#domain/cards/technique.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { cardSubPage, notesAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { notSentWords, sendingWords } from "../sending/sendingWords.ts";
import { formWords } from "./formWords.ts";
import { useFormStyles } from "./useFormStyles.ts";
import type { SaveStep } from "./useSaveNote.ts";

interface AfterSaveProps {
  readonly technique: Technique;
  readonly step: Extract<SaveStep, { step: "saved" | "not-sent" }>;
  readonly onAnother: () => void;
}

/** Where the words are once they have left the form, and what can be done next. */
export function AfterSave({ technique, step, onAnother }: AfterSaveProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const isSaved = step.step === "saved";
  const sentence = toSentence(step);

  useEffect(() => {
    heading.current?.focus();
    announce(sentence);
  }, [announce, sentence]);

  return (
    <section className={mergeClasses(styles.panel, isSaved ? styles.success : styles.warning)}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {sentence}
      </h2>
      {step.step === "not-sent" && <p className={styles.text}>{notSentWords[step.why]}</p>}
      <div className={styles.actions}>
        {step.step === "saved" ? (
          <Link href={notesAddress} className={buttons.primary}>
            {formWords.seeIt}
          </Link>
        ) : (
          <button type="button" className={buttons.primary} onClick={step.sendAgain}>
            {sendingWords.sendNow}
          </button>
        )}
        {step.step === "not-sent" && step.why === "not-set-up" && (
          <LinkForOwner technique={technique} />
        )}
        <button type="button" className={buttons.secondary} onClick={onAnother}>
          {formWords.another}
        </button>
      </div>
    </section>
  );
}

function LinkForOwner({ technique }: { readonly technique: Technique }) {
  const buttons = useButtonStyles();
  const { host } = useServices();
  const [said, setSaid] = useState("");

  async function share(): Promise<void> {
    const isShared = await host.shareLink(cardSubPage(technique.id), technique.name);
    setSaid(isShared ? sendingWords.linkReady : sendingWords.linkFailed);
  }

  return (
    <>
      <button type="button" className={buttons.secondary} onClick={() => void share()}>
        {sendingWords.askOwner}
      </button>
      <span role="status">{said}</span>
    </>
  );
}

function toSentence(step: AfterSaveProps["step"]): string {
  if (step.step === "saved") return sendingWords.saved;
  return step.kept === "device" ? sendingWords.notSent : sendingWords.notSentMemory;
}
