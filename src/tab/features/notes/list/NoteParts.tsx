import { makeStyles, tokens } from "@fluentui/react-components";

import type { LearningNote } from "#domain/notes/learningNote.ts";

import { toNoteParts } from "./toNoteParts.ts";

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    margin: "0",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0", maxWidth: "68ch", whiteSpace: "pre-wrap" },
});

interface NotePartsProps {
  readonly note: LearningNote;
}

/** Each question with its answer. */
export function NoteParts({ note }: NotePartsProps) {
  const styles = useStyles();
  return (
    <dl className={styles.parts}>
      {toNoteParts(note).map(({ label, text }) => (
        <div key={`${label} ${text}`}>
          <dt className={styles.term}>{label}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
