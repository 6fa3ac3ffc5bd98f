import { mergeClasses } from "@fluentui/react-components";
import { type RefObject, useId } from "react";

import type { NoteWarning } from "#domain/notes/findNoteWarnings.ts";
import type { Shareable } from "#tab/platform/Host.ts";
import { ShareActions } from "#tab/ui/ShareActions.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { privacyKindWords } from "../form/privacyCheckWords.ts";
import { useFormStyles } from "../form/useFormStyles.ts";
import { shareNoteWords } from "./shareNoteWords.ts";

interface ShareQuestionProps {
  readonly warnings: readonly NoteWarning[];
  /** The note with its sentence, and without. */
  readonly words: Shareable;
  readonly link: Shareable;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
}

/** The words that a person is asked about before they leave the team. */
export function ShareQuestion({ warnings, words, link, heading, onBack }: ShareQuestionProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.panel, styles.warning)} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {shareNoteWords.heading}
      </h2>
      <p className={styles.text}>{shareNoteWords.lead}</p>
      <ul>
        {warnings.map(({ kind, words: found, start }) => (
          <li key={`${kind} ${String(start)}`}>
            <strong>{found}</strong> {privacyKindWords[kind]}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <ShareActions page={words} label={shareNoteWords.confirm} look="primary" />
        <ShareActions page={link} label={shareNoteWords.linkOnly} />
        <button type="button" className={buttons.subtle} onClick={onBack}>
          {shareNoteWords.back}
        </button>
      </div>
    </section>
  );
}
