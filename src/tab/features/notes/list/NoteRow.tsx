import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { useCoverLinkStyles } from "#tab/ui/useCoverLinkStyles.ts";

import { toDayWords, toKindWords, toStateWords } from "../noteWords.ts";
import { listWords } from "./listWords.ts";
import { useFactsStyles } from "./useFactsStyles.ts";
import { useRowStyles } from "./useRowStyles.ts";

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  state: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** One note in the list: the advice, and what it belongs to. */
export function NoteRow({ saved }: { readonly saved: SavedNote }) {
  const styles = useStyles();
  const row = useRowStyles();
  const links = useCoverLinkStyles();
  const facts = useFactsStyles();
  const { note, createdAt, createdBy } = saved;
  return (
    <article className={row.row}>
      <h3 className={row.title}>
        <Link href={noteAddress(note.key)} className={links.link}>
          {note.title}
        </Link>
      </h3>
      <ul className={mergeClasses(facts.facts, styles.small)}>
        <li className={styles.state}>{toStateWords(note.state)}</li>
        <li>{note.techniqueName}</li>
        <li>{toKindWords(note.kind)}</li>
        <li>
          {toDayWords(createdAt)} {listWords.by(createdBy)}
        </li>
      </ul>
    </article>
  );
}
