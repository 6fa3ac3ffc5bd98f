import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";

import { AgainRow } from "./AgainRow.tsx";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: "0",
    padding: "0",
    listStyleType: "none",
  },
});

interface AgainSectionProps {
  readonly heading: string;
  readonly none: string;
  readonly notes: readonly SavedNote[];
  /** It is the notes' actions that are due. */
  readonly isAction?: boolean;
}

/** What is due under its heading, or that nothing is. */
export function AgainSection({ heading, none, notes, isAction = false }: AgainSectionProps) {
  const own = useStyles();
  const styles = useFormStyles();
  const id = useId();

  return (
    <section className={own.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {notes.length === 0 ? (
        <p className={styles.text}>{none}</p>
      ) : (
        <ul className={own.list}>
          {notes.map((saved) => (
            <li key={saved.note.key}>
              <AgainRow note={saved.note} isAction={isAction} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
