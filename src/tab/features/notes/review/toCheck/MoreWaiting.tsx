import { makeStyles, tokens } from "@fluentui/react-components";

import { toMonthWords } from "#tab/features/notes/noteWords.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { toCheckWords } from "./toCheckWords.ts";
import type { MoreToCheck } from "./useToCheck.ts";

const useStyles = makeStyles({
  more: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
  line: { margin: "0", maxWidth: "68ch", color: tokens.colorNeutralForeground2 },
});

/** How far the list has been read, and the way on. */
export function MoreWaiting({ more }: { readonly more: MoreToCheck }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const isReading = more.state === "reading";
  const isByMonth = more.readTo !== undefined;

  return (
    <div className={styles.more}>
      {more.state !== "none" && (
        <button
          type="button"
          className={buttons.secondary}
          aria-disabled={isReading}
          onClick={() => {
            if (!isReading) more.read();
          }}
        >
          {isReading && toCheckWords.reading}
          {!isReading && (isByMonth ? toCheckWords.moreMonths : toCheckWords.more)}
        </button>
      )}
      <p className={styles.line} role="status">
        {more.state === "failed" && toCheckWords.failed}
        {more.state !== "failed" && isByMonth && toCheckWords.byMonth(toMonthWords(more.readTo))}
      </p>
    </div>
  );
}
