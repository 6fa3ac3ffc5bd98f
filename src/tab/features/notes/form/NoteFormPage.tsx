import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { getTechnique } from "#domain/cards/getTechnique.ts";
import type { TechniqueId } from "#domain/cards/technique.ts";

import { NoteWriting } from "./NoteWriting.tsx";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    maxWidth: "760px",
    margin: "0 auto",
  },
});

/** The page of a card's note form; another note is a fresh form. */
export function NoteFormPage({ id }: { readonly id: TechniqueId }) {
  const technique = getTechnique(id);
  const styles = useStyles();
  const [notesBegun, setNotesBegun] = useState(0);

  return (
    <div className={styles.page}>
      <NoteWriting
        key={`${technique.id} ${String(notesBegun)}`}
        technique={technique}
        onAnother={() => setNotesBegun(notesBegun + 1)}
      />
    </div>
  );
}
