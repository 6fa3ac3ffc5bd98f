import { useServices } from "#tab/platform/ServicesContext.ts";
import { DeleteEverything } from "#tab/ui/DeleteEverything.tsx";
import { SharedQuestion } from "#tab/ui/SharedQuestion.tsx";

import { draftWords } from "./formWords.ts";
import { useFormStyles } from "./useFormStyles.ts";
import type { Kept, NoteDraft } from "./useNoteDraft.ts";

interface DeviceChoicesProps {
  readonly draft: NoteDraft;
  /** Everything is gone from the device: the form begins again, empty. */
  readonly onDeleted: () => void;
}

const keptWords: Readonly<Record<Exclude<Kept, "nowhere">, string>> = {
  device: draftWords.onDevice,
  window: draftWords.inWindow,
  memory: draftWords.inMemory,
  "not-clean": draftWords.notClean,
};

/** Where the draft is, and what a person can do about this device. */
export function DeviceChoices({ draft, onDeleted }: DeviceChoicesProps) {
  const styles = useFormStyles();
  const { deleteEverything } = useServices();

  function remove(): void {
    draft.release();
    deleteEverything();
    onDeleted();
  }

  return (
    <div className={styles.panel}>
      <p className={styles.quiet} role="status">
        {draft.kept !== "nowhere" && keptWords[draft.kept]}
      </p>
      <SharedQuestion kept={draft.kept} onAnswer={draft.keepNow} />
      <DeleteEverything onDelete={remove} />
    </div>
  );
}
