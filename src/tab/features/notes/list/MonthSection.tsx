import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import { toMonthWords } from "../noteWords.ts";
import type { MonthOfNotes } from "./joinNotes.ts";
import { NoteRow } from "./NoteRow.tsx";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: "0",
    padding: "0",
  },
});

/** One month under its heading. */
export function MonthSection({ month }: { readonly month: MonthOfNotes }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        {toMonthWords(month.period)}
      </h2>
      <ul className={styles.list}>
        {month.notes.map((saved) => (
          <li key={saved.note.key}>
            <NoteRow saved={saved} />
          </li>
        ))}
      </ul>
    </section>
  );
}
