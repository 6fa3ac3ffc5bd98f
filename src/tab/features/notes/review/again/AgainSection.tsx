import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { AgainRow } from "./AgainRow.tsx";
import { againWords, mostDue } from "./againWords.ts";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: "0",
    padding: "0",
    listStyleType: "none",
  },
  row: { ":focus": { outlineStyle: "none" } },
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
  const buttons = useButtonStyles();
  const id = useId();
  const added = useRef<HTMLLIElement>(null);
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? notes : notes.slice(0, mostDue);

  function showAll(): void {
    flushSync(() => setIsWhole(true));
    // The button is gone, and the focus goes on to what it brought.
    added.current?.focus();
  }

  return (
    <section className={own.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {notes.length === 0 ? (
        <p className={styles.text}>{none}</p>
      ) : (
        <ul className={own.list}>
          {shown.map((saved, place) => (
            <li
              key={saved.note.key}
              ref={place === mostDue ? added : null}
              tabIndex={-1}
              className={own.row}
            >
              <AgainRow note={saved.note} isAction={isAction} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < notes.length && (
        <div>
          <button type="button" className={buttons.subtle} onClick={showAll}>
            {againWords.more(notes.length - shown.length)}
          </button>
        </div>
      )}
    </section>
  );
}
