import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";

import { localLearning, toDayWords, toKindWords, toStateWords } from "../noteWords.ts";
import { listWords } from "./listWords.ts";
import { NoteParts } from "./NoteParts.tsx";
import { useFactsStyles } from "./useFactsStyles.ts";

const useStyles = makeStyles({
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
      <NoteParts note={note} />
      {lastModifiedAt !== createdAt && (
        <p className={styles.quiet}>
          {listWords.changed(toDayWords(lastModifiedAt), lastModifiedBy)}
        </p>
      )}
      <p className={styles.quiet}>{localLearning}</p>
    </>
  );
}
