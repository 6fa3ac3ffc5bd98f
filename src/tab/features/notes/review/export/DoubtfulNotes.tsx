import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import { privacyKindWords } from "#tab/features/notes/form/privacyCheckWords.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { exportWords } from "./exportWords.ts";
import type { DoubtfulNote } from "./findDoubtfulNotes.ts";
import type { Export } from "./useExport.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: "0",
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: "68ch",
  },
});

interface DoubtfulNotesProps {
  readonly doubtful: readonly DoubtfulNote[];
  readonly making: Export;
}

/** Notes in which something may tell who somebody is: with them, without them, or no file at all. */
export function DoubtfulNotes({ doubtful, making }: DoubtfulNotesProps) {
  const own = useStyles();
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const links = useLinkStyles();
  const canInclude = doubtful.some(({ isBlocked }) => !isBlocked);

  return (
    <>
      <p className={styles.text}>{exportWords.askingLead}</p>
      <ul className={own.list}>
        {doubtful.map(({ saved: { note }, kinds, isBlocked }) => (
          <li key={note.key}>
            <Link href={noteAddress(note.key)} className={mergeClasses(links.link, links.alone)}>
              {note.title}
            </Link>
            <p className={styles.text}>
              {kinds.map((kind) => `${privacyKindWords[kind]}.`).join(" ")}{" "}
              {isBlocked && exportWords.blocked}
            </p>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <button type="button" className={buttons.primary} onClick={() => making.answer(false)}>
          {exportWords.leaveOut(doubtful.length)}
        </button>
        {canInclude && (
          <button type="button" className={buttons.secondary} onClick={() => making.answer(true)}>
            {exportWords.include}
          </button>
        )}
        <button type="button" className={buttons.subtle} onClick={making.cancel}>
          {exportWords.cancel}
        </button>
      </div>
    </>
  );
}
