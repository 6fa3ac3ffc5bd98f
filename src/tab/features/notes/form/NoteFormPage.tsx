import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Link } from "wouter";

import { getTechnique } from "#domain/cards/getTechnique.ts";
import type { TechniqueId } from "#domain/cards/technique.ts";
import { cardAddress } from "#tab/ui/addresses.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { formWords } from "./formWords.ts";
import { NoteForm } from "./NoteForm.tsx";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    maxWidth: "760px",
    margin: "0 auto",
  },
  head: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  technique: { margin: "0", color: tokens.colorNeutralForeground2 },
});

/** The page of a card's note form; another note is a fresh form. */
export function NoteFormPage({ id }: { readonly id: TechniqueId }) {
  const technique = getTechnique(id);
  const styles = useStyles();
  const links = useLinkStyles();
  const [notesBegun, setNotesBegun] = useState(0);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Link href={cardAddress(technique.id)} className={links.link}>
          <span aria-hidden="true">‹ </span>
          {formWords.backTo(technique.name)}
        </Link>
        <PageHeading title={`${formWords.title}: ${technique.name}`}>{formWords.title}</PageHeading>
        <p className={styles.technique}>
          {technique.plainName} ({technique.name})
        </p>
      </div>
      <NoteForm
        key={`${technique.id} ${String(notesBegun)}`}
        technique={technique}
        onAnother={() => setNotesBegun(notesBegun + 1)}
      />
    </div>
  );
}
