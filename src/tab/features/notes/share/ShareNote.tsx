import { useRef, useState } from "react";
import { flushSync } from "react-dom";

import { findSharedLesson } from "#domain/notes/findSharedLesson.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import type { Shareable } from "#tab/platform/Host.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";
import { noteSubPage } from "#tab/ui/addresses.ts";
import { ShareActions } from "#tab/ui/ShareActions.tsx";
import { shareWords } from "#tab/ui/shareWords.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { useFormStyles } from "../form/useFormStyles.ts";
import { ShareQuestion } from "./ShareQuestion.tsx";
import { linkOnlyWords, shareNoteWords } from "./shareNoteWords.ts";

/** Hands a note on: its address, and its one sentence where that may leave the team. Not in the windows of Teams. */
export function ShareNote({ note }: { readonly note: LearningNote }) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const host = useHost();
  const [isAsking, setIsAsking] = useState(false);
  const shareButton = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const lesson = findSharedLesson(note);
  const link: Shareable = { subPage: noteSubPage(note.key), label: shareNoteWords.label };
  const frame = host.state === "teams" ? host.context.frame : undefined;
  if (frame === "dialog") return null;

  // A browser of its own copies the address and no words.
  if (lesson.may === "link" || !frame) {
    return (
      <div className={styles.actions}>
        <ShareActions page={link} what={shareNoteWords.thisNote} />
        {lesson.may === "link" && frame && (
          <span className={styles.quiet}>{linkOnlyWords[lesson.why]}</span>
        )}
      </div>
    );
  }
  const words: Shareable = { ...link, text: lesson.sentence };
  if (lesson.warnings.length === 0) {
    return (
      <div className={styles.actions}>
        <ShareActions page={words} what={shareNoteWords.thisNote} />
      </div>
    );
  }

  function ask(): void {
    flushSync(() => setIsAsking(true));
    question.current?.focus();
  }

  function goBack(): void {
    flushSync(() => setIsAsking(false));
    shareButton.current?.focus();
  }

  if (isAsking) {
    return (
      <ShareQuestion
        warnings={lesson.warnings}
        words={words}
        link={link}
        heading={question}
        onBack={goBack}
      />
    );
  }
  return (
    <div className={styles.actions}>
      <button ref={shareButton} type="button" className={buttons.secondary} onClick={ask}>
        {shareWords.share} {shareNoteWords.thisNote}
      </button>
    </div>
  );
}
