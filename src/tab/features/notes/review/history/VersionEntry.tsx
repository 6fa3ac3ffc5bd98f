import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";

import { hasOwnTitle } from "#domain/notes/toTitle.ts";
import type { NoteVersion } from "#domain/review/noteVersion.ts";
import { NoteParts } from "#tab/features/notes/list/NoteParts.tsx";
import { toMomentWords } from "#tab/features/notes/noteWords.ts";

import { ChangedWords } from "./ChangedWords.tsx";
import { historyWords } from "./historyWords.ts";
import { toPartChanges } from "./toPartChanges.ts";

const useStyles = makeStyles({
  entry: { display: "grid", gap: tokens.spacingVerticalS },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
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
  text: { margin: "0" },
  quiet: { margin: "0", color: tokens.colorNeutralForeground2 },
});

interface VersionEntryProps {
  readonly version: NoteVersion;
  /** The version before; missing where this is the oldest that is left. */
  readonly before: NoteVersion | undefined;
  /** Whether nothing came before it. */
  readonly isFirst: boolean;
}

/** What one person made of a note in one change. */
export function VersionEntry({ version: { note, at, by }, before, isFirst }: VersionEntryProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <article className={styles.entry} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={styles.heading}>
        {toMomentWords(new Date(at))}, {by.name === "" ? historyWords.nobody : by.name}
      </h2>
      {before ? (
        <Changes before={before} after={note} />
      ) : (
        <>
          <p className={styles.quiet}>{isFirst ? historyWords.first : historyWords.oldest}</p>
          {hasOwnTitle(note) && <p className={styles.text}>{note.title}</p>}
          <NoteParts note={note} />
        </>
      )}
    </article>
  );
}

function Changes({
  before,
  after,
}: {
  readonly before: NoteVersion;
  readonly after: NoteVersion["note"];
}) {
  const styles = useStyles();
  const changes = useMemo(() => toPartChanges(before.note, after), [before, after]);
  if (changes.length === 0) return <p className={styles.quiet}>{historyWords.unshown}</p>;
  return (
    <dl className={styles.parts}>
      {changes.map(({ part, label, words }) => (
        <div key={part}>
          <dt className={styles.term}>{label}</dt>
          <dd className={styles.text}>
            <ChangedWords words={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
