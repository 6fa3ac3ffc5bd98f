import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { noteAddress } from "#tab/ui/addresses.ts";

import { toDayWords, toKindWords, toStateWords } from "../noteWords.ts";
import { listWords } from "./listWords.ts";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outlineStyle: "none" },
    "::after": {
      content: '""',
      position: "absolute",
      inset: "0",
      borderRadius: tokens.borderRadiusLarge,
    },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: "0",
    padding: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  state: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** One note in the list: the advice, and what it belongs to. */
export function NoteRow({ saved }: { readonly saved: SavedNote }) {
  const styles = useStyles();
  const { note, createdAt, createdBy } = saved;
  return (
    <article className={styles.row}>
      <h3 className={styles.title}>
        <Link href={noteAddress(note.key)} className={styles.link}>
          {note.title}
        </Link>
      </h3>
      <ul className={styles.facts}>
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
