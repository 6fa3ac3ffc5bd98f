import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { toMonthWords } from "#tab/features/notes/noteWords.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { againWords } from "./againWords.ts";
import type { LookAgainState } from "./useLookAgain.ts";

/** How far back was looked, and the way further back. */
export function FurtherBack({
  state,
}: {
  readonly state: Extract<LookAgainState, { readonly step: "ready" }>;
}) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const { further, oldest, readFurther } = state;
  const isReading = further === "reading";

  return (
    <div className={styles.actions}>
      <p className={styles.quiet} role="status">
        {further === "failed"
          ? againWords.furtherFailed
          : againWords.lookedBack(toMonthWords(oldest))}
      </p>
      {further !== "none" && (
        <button
          type="button"
          className={buttons.subtle}
          aria-disabled={isReading}
          onClick={() => {
            if (!isReading) readFurther();
          }}
        >
          {isReading ? againWords.lookingFurther : againWords.further}
        </button>
      )}
    </div>
  );
}
