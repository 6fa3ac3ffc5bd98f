import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { isChecked } from "#domain/review/isChecked.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";

import { UsedThis } from "./UsedThis.tsx";
import { useUsesOf } from "./useUsesOf.ts";
import { useWords } from "./useWords.ts";

const useStyles = makeStyles({
  effects: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: "0",
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: "68ch",
  },
});

interface NoteUsesProps {
  readonly to: Destination;
  readonly saved: SavedNote;
}

/** On a lesson's own page: how often it was used, and what came of it. A note that nobody has checked is no lesson yet. */
export function NoteUses({ to, saved }: NoteUsesProps) {
  return isChecked(saved.note) ? <Uses to={to} saved={saved} /> : null;
}

function Uses({ to, saved: { note } }: NoteUsesProps) {
  const own = useStyles();
  const styles = useFormStyles();
  const id = useId();
  const { find, isUnread } = useUsesOf(to, [note.key]);
  const uses = find(note.key);

  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {useWords.heading}
      </h2>
      {isUnread && <p className={styles.text}>{useWords.unread}</p>}
      {uses && (
        <p className={styles.text}>
          {uses.count === 0 ? useWords.never : useWords.times(uses.count, uses.isMore)}
        </p>
      )}
      {uses && uses.effects.length > 0 && (
        <>
          <h3 className={styles.legend}>{useWords.came}</h3>
          <ul className={own.effects}>
            {/* The same line may have been written twice. */}
            {[...new Set(uses.effects)].map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
        </>
      )}
      <UsedThis noteKey={note.key} title={note.title} />
    </section>
  );
}
