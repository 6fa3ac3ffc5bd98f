import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";

import type { Person } from "#tab/platform/Host.ts";

import { useNoteSender } from "./useNoteSender.ts";
import { UnsentNote } from "./UnsentNote.tsx";
import { useUnsent } from "./useUnsent.ts";
import { sendingWords } from "./sendingWords.ts";

const useStyles = makeStyles({
  unsent: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: "0",
    padding: "0",
  },
});

/** This person's notes that the team does not have yet; tried once by itself when the app opens. */
export function UnsentNotes({ person }: { readonly person: Person }) {
  const styles = useStyles();
  const sender = useNoteSender();
  const waiting = useUnsent(person);

  useEffect(() => {
    void sender.sendWaiting(person);
  }, [sender, person]);

  if (waiting.length === 0) return null;
  return (
    <section className={styles.unsent} aria-label={sendingWords.waiting(waiting.length)}>
      <p className={styles.heading}>{sendingWords.waiting(waiting.length)}</p>
      <ul className={styles.list}>
        {waiting.map((entry) => (
          <li key={entry.note.key}>
            <UnsentNote entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}
