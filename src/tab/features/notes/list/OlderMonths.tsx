import { makeStyles, tokens } from "@fluentui/react-components";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { toMonthWords } from "../noteWords.ts";
import { listWords } from "./listWords.ts";
import type { OlderNotes } from "./useTeamNotes.ts";

const useStyles = makeStyles({
  older: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  line: { margin: "0", color: tokens.colorNeutralForeground2 },
});

/** How far back has been read, and the way further back. */
export function OlderMonths({ older }: { readonly older: OlderNotes }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const isReading = older.state === "reading";

  return (
    <div className={styles.older}>
      {older.state !== "none" && (
        <button
          type="button"
          className={buttons.secondary}
          aria-disabled={isReading}
          onClick={() => {
            if (!isReading) older.read();
          }}
        >
          {isReading ? listWords.readingOlder : listWords.older}
        </button>
      )}
      <p className={styles.line} role="status">
        {older.state === "failed" && listWords.olderFailed}
        {older.state === "none" && listWords.noneOlder}
        {older.state === "there" && listWords.noneBefore(toMonthWords(older.oldest))}
      </p>
    </div>
  );
}
