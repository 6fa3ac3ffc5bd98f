import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";

import type { Person } from "#tab/platform/Host.ts";

import { useSendingQueue } from "./useNoteSender.ts";
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

export interface UnsentNotesProps {
  readonly person: Person;
  /** The page itself says what becomes of its note: they are sent, and not shown. */
  readonly isQuiet: boolean;
}

/** This person's notes that the team does not have yet, sent by themselves as soon as they can be. */
export function UnsentNotes({ person, isQuiet }: UnsentNotesProps) {
  const styles = useStyles();
  const queue = useSendingQueue();
  const waiting = useUnsent(person);

  useEffect(() => queue.start(person), [queue, person]);

  if (waiting.length === 0 || isQuiet) return null;
  return (
    <section className={styles.unsent} aria-label={sendingWords.waiting(waiting.length)}>
      <p className={styles.heading}>{sendingWords.waiting(waiting.length)}</p>
      <ul className={styles.list}>
        {waiting.map((entry) => (
          <li key={entry.id}>
            <UnsentNote entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}
