import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { useCoverLinkStyles } from "#tab/ui/useCoverLinkStyles.ts";

import { toDayWords, toKindWords, toStateWords } from "../noteWords.ts";
import { listWords } from "./listWords.ts";
import { useFactsStyles } from "./useFactsStyles.ts";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground3,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}`,
    },
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  state: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** One note in the list: the advice, and what it belongs to. */
export function NoteRow({ saved }: { readonly saved: SavedNote }) {
  const styles = useStyles();
  const links = useCoverLinkStyles();
  const facts = useFactsStyles();
  const { note, createdAt, createdBy } = saved;
  return (
    <article className={styles.row}>
      <h3 className={styles.title}>
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
