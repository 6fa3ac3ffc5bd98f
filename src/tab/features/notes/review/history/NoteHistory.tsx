import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteVersion } from "#domain/review/noteVersion.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { NotesMessage } from "#tab/features/notes/list/NotesMessage.tsx";
import { Skeleton } from "#tab/ui/Skeleton.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { CheckLine } from "../evidence/CheckLine.tsx";
import { useHistory } from "../evidence/useHistory.ts";
import { historyWords, noVersionsWords } from "./historyWords.ts";
import { VersionEntry } from "./VersionEntry.tsx";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXL,
    listStyleType: "none",
    margin: "0",
    padding: "0",
  },
  text: { margin: "0", maxWidth: "65ch" },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  older: { justifySelf: "start" },
});

interface NoteHistoryProps {
  readonly to: Destination;
  readonly saved: SavedNote;
}

/** Who checked a note, and each change of it. */
export function NoteHistory({ to, saved }: NoteHistoryProps) {
  const styles = useStyles();
  const history = useHistory(to, saved);
  switch (history.step) {
    case "loading":
      return <Skeleton label={historyWords.loading} />;
    case "unreadable":
      return (
        <NotesMessage
          state={history.why}
          fields={history.fields}
          isTrying={history.isTrying}
          onRetry={history.retry}
        />
      );
    case "ready":
      return (
        <>
          <CheckLine to={to} saved={saved} />
          {history.versions ? (
            <Versions versions={history.versions} createdAt={saved.createdAt} />
          ) : (
            <>
              <h2 className={styles.heading}>{noVersionsWords.title}</h2>
              <p className={styles.text}>{noVersionsWords.meaning}</p>
            </>
          )}
        </>
      );
  }
}

const atOnce = 10;

function Versions({
  versions,
  createdAt,
}: {
  readonly versions: readonly NoteVersion[];
  readonly createdAt: string;
}) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const list = useRef<HTMLOListElement>(null);
  const [shown, setShown] = useState(atOnce);

  // The button may be gone; who pressed it goes on reading where it stood.
  useEffect(() => {
    if (shown > atOnce) list.current?.querySelectorAll<HTMLElement>("h2")[shown - atOnce]?.focus();
  }, [shown]);

  return (
    <>
      <p className={styles.text}>{historyWords.how}</p>
      <ol ref={list} className={styles.list}>
        {versions.slice(0, shown).map((version, index) => (
          <li key={version.label}>
            <VersionEntry
              version={version}
              before={versions[index + 1]}
              isFirst={Date.parse(version.at) === Date.parse(createdAt)}
            />
          </li>
        ))}
      </ol>
      {versions.length > shown && (
        <button
          type="button"
          className={mergeClasses(buttons.secondary, styles.older)}
          onClick={() => setShown(shown + atOnce)}
        >
          {historyWords.older}
        </button>
      )}
    </>
  );
}
