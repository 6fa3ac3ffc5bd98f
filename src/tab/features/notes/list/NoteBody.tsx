import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";

import { localLearning, toDayWords, toKindWords, toStateWords } from "../noteWords.ts";
import { listWords } from "./listWords.ts";
import { toNoteParts } from "./toNoteParts.ts";
import { useFactsStyles } from "./useFactsStyles.ts";

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    margin: "0",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0", maxWidth: "68ch", whiteSpace: "pre-wrap" },
  quiet: { margin: "0", color: tokens.colorNeutralForeground2 },
});

interface NoteBodyProps {
  readonly saved: SavedNote;
  /** Stands beside the note's state. */
  readonly mark?: string | undefined;
  /** What must be said before the note is read. */
  readonly children?: ReactNode;
}

/** What a note says, and what it is. */
export function NoteBody({ saved, mark, children }: NoteBodyProps) {
  const styles = useStyles();
  const facts = useFactsStyles();
  const { note, createdAt, createdBy, lastModifiedAt, lastModifiedBy } = saved;

  return (
    <>
      <PageHeading title={listWords.noteTitle}>{note.title}</PageHeading>
      <ul className={facts.facts}>
        <li>
          <strong>{toStateWords(note.state)}</strong>
        </li>
        {mark !== undefined && (
          <li>
            <strong>{mark}</strong>
          </li>
        )}
        <li>{note.techniqueName}</li>
        <li>{toKindWords(note.kind)}</li>
        <li>
          {toDayWords(createdAt)} {listWords.by(createdBy)}
        </li>
      </ul>
      {children}
      <dl className={styles.parts}>
        {toNoteParts(note).map(({ label, text }) => (
          <div key={`${label} ${text}`}>
            <dt className={styles.term}>{label}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
      {lastModifiedAt !== createdAt && (
        <p className={styles.quiet}>
          {listWords.changed(toDayWords(lastModifiedAt), lastModifiedBy)}
        </p>
      )}
      <p className={styles.quiet}>{localLearning}</p>
    </>
  );
}
