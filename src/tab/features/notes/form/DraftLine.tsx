import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { toDayWords } from "../noteWords.ts";
import { draftWords } from "./formWords.ts";
import type { NoteDraft } from "./useNoteDraft.ts";
import { useFormStyles } from "./useFormStyles.ts";

/** Says that words were put back, or that they were discarded and can still be put back. */
export function DraftLine({ draft }: { readonly draft: NoteDraft }) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();

  if (draft.undo) {
    return (
      <div className={styles.actions} role="status">
        <p className={styles.text}>{draftWords.discarded}</p>
        <button type="button" className={buttons.secondary} onClick={draft.undo}>
          {draftWords.undo}
        </button>
      </div>
    );
  }

  if (draft.restoredFrom === undefined) return null;
  return (
    <div className={styles.actions}>
      <p className={styles.text}>{draftWords.restored(toDayWords(draft.restoredFrom))}</p>
      <button type="button" className={buttons.secondary} onClick={draft.discard}>
        {draftWords.discard}
      </button>
    </div>
  );
}
