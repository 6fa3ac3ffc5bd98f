import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { toMonthWords } from "#tab/features/notes/noteWords.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import type { ExportedNotes } from "./exportedNotes.ts";
import { exportWords } from "./exportWords.ts";
import type { Export } from "./useExport.ts";
import { useReadAll } from "./useReadAll.ts";

interface ExportChoiceProps extends ExportedNotes {
  readonly making: Export;
  readonly after: "cancelled" | "failed" | undefined;
}

/** What will stand in the file, before it is made. */
export function ExportChoice({ notes, older, making, after }: ExportChoiceProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const { isReading, start, stop } = useReadAll(older);
  const month = older && toMonthWords(older.oldest);
  const hasOlder = older !== undefined && older.state !== "none";

  return (
    <>
      {after && <p className={styles.text}>{exportWords[after]}</p>}
      <p className={styles.text}>
        {notes.length === 0 ? exportWords.none : exportWords.what(notes.length)} {exportWords.names}
      </p>
      <p className={styles.text}>{exportWords.care}</p>
      {hasOlder && (
        <p className={styles.text} role="status">
          {isReading
            ? exportWords.reading(notes.length, month ?? "")
            : exportWords.back(month ?? "")}{" "}
          {older.state === "failed" && exportWords.olderFailed}
        </p>
      )}
      <div className={styles.actions}>
        {notes.length > 0 && !isReading && (
          <button type="button" className={buttons.primary} onClick={() => making.make(notes)}>
            {exportWords.make(notes.length)}
          </button>
        )}
        {hasOlder && (
          <button type="button" className={buttons.secondary} onClick={isReading ? stop : start}>
            {isReading ? exportWords.stopReading : exportWords.older}
          </button>
        )}
        <button type="button" className={buttons.subtle} onClick={making.close}>
          {exportWords.close}
        </button>
      </div>
    </>
  );
}
