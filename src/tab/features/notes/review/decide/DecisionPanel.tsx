import { type Ref, useId, useImperativeHandle, useRef } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";

import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { decideWords } from "./decideWords.ts";

/** What a page's own shortcuts may press here. */
export interface DecisionHandle {
  /** Opens a decision, as its button does. */
  readonly begin: (kind: "check" | "ask-change" | "close" | "practice") => void;
}

export interface DecisionPanelProps {
  /** The note as it was read: a decision covers these words and no others. */
  readonly saved: SavedNote;
  readonly place: SavesHere;
  readonly ref?: Ref<DecisionHandle>;
  /** A decision was pressed, and is kept on the device until the list has it. Its Undo stands here, so the note should stay open. */
  readonly onDecided?: ((saved: SavedNote) => void) | undefined;
  /** Goes on to the next note that waits; offered after a decision. Missing where there is none. */
  readonly onNext?: (() => void) | undefined;
}

/** What a reviewer decides about one note. */
export function DecisionPanel({ saved, ref }: DecisionPanelProps) {
  const styles = useFormStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useImperativeHandle(ref, () => ({ begin: () => heading.current?.focus() }), []);

  return (
    <section className={styles.panel} aria-labelledby={id} data-note={saved.note.key}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {decideWords.title}
      </h2>
    </section>
  );
}
