import { useId } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";

import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { decideWords } from "./decideWords.ts";

export interface ManyPanelProps {
  /** The notes that are ticked, as they were read. What has begun goes on with the notes it began with. */
  readonly chosen: readonly SavedNote[];
  readonly place: SavesHere;
  /** Everything was pressed: the ticks can go. The panel must stay mounted until the person closes it, since it shows the progress. */
  readonly onDone: () => void;
}

/** Several notes decided at once. */
export function ManyPanel({ chosen }: ManyPanelProps) {
  const styles = useFormStyles();
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {decideWords.many(chosen.length)}
      </h2>
    </section>
  );
}
