import { mergeClasses } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { readReviewComment } from "#domain/review/reviewComment.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { NoteParts } from "#tab/features/notes/list/NoteParts.tsx";
import { keepRead } from "#tab/features/notes/list/useNote.ts";
import type { SendFailure } from "#tab/features/notes/sending/NoteSender.ts";
import { sendingWords } from "#tab/features/notes/sending/sendingWords.ts";
import { useNoteSender } from "#tab/features/notes/sending/useNoteSender.ts";
import { withdraw } from "#tab/features/notes/sending/withdraw.ts";
import type { WaitingEdit } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { stoppedWords } from "./decideWords.ts";
import { toNotSavedWords, toTheirsWords } from "./stoppedSentences.ts";

interface DecisionStoppedProps {
  readonly entry: WaitingEdit;
  readonly failure: Extract<SendFailure, { outcome: "conflict" | "gone" }>;
  /** Missing where this person may decide no more. */
  readonly onAgain?: ((theirs: SavedNote) => void) | undefined;
  readonly onLeft: (theirs?: SavedNote) => void;
}

/** Somebody else decided meanwhile, or changed the words: what they did, and the two ways on. */
export function DecisionStopped({ entry, failure, onAgain, onLeft }: DecisionStoppedProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const services = useServices();
  const sender = useNoteSender();
  const announce = useAnnounce();
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const { mine } = entry.edit;
  const theirs = failure.outcome === "conflict" ? failure.theirs : undefined;
  const sentence = toSentence(entry, failure);
  const own = readReviewComment(mine.reviewComment).words;

  useEffect(() => {
    heading.current?.focus();
    announce(sentence);
  }, [announce, sentence]);

  async function leave(): Promise<void> {
    const isGone = await sender.whileWaiting(entry, (waiting) => withdraw(services, waiting));
    if (isGone === false) announce(sendingWords.stuck);
    if (isGone !== true) return;
    if (theirs) keepRead(client, entry.to, theirs);
    announce(stoppedWords.left);
    onLeft(theirs);
  }

  return (
    <div className={mergeClasses(styles.notice, styles.warning)}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {stoppedWords.heading}
      </h3>
      <p className={styles.text}>{sentence}</p>
      {failure.outcome === "conflict" && !failure.parts.includes("state") && (
        <>
          <p className={styles.text}>{stoppedWords.unread}</p>
          <h4 className={styles.heading}>{stoppedWords.now}</h4>
          <NoteParts note={failure.theirs.note} />
        </>
      )}
      {own !== "" && (
        <>
          <h4 className={styles.heading}>{stoppedWords.yours}</h4>
          <blockquote className={styles.quote}>{own}</blockquote>
        </>
      )}
      <div className={styles.actions}>
        {theirs && onAgain && (
          <button type="button" className={buttons.primary} onClick={() => onAgain(theirs)}>
            {stoppedWords.again}
          </button>
        )}
        <button type="button" className={buttons.secondary} onClick={() => void leave()}>
          {theirs ? stoppedWords.leave : stoppedWords.takeOut}
        </button>
      </div>
    </div>
  );
}

function toSentence({ edit }: WaitingEdit, failure: DecisionStoppedProps["failure"]): string {
  if (failure.outcome === "gone") return stoppedWords.gone;
  return `${toTheirsWords(failure.theirs, failure.parts)} ${toNotSavedWords(edit.mine)}`;
}
