import { mergeClasses } from "@fluentui/react-components";

import type { RefusedReason } from "#graph/notes/NotesRepository.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { localLearning } from "../noteWords.ts";
import { toPlaceWords, toReadersWords } from "../placeWords.ts";
import { refusedWords, sendingWords } from "../sending/sendingWords.ts";
import type { SavingPlace } from "./findSavingPlace.ts";
import { formWords, notHereWords } from "./formWords.ts";
import { useFormStyles } from "./useFormStyles.ts";
import { useTeamVisibility } from "./useTeamVisibility.ts";

interface SavePanelProps {
  readonly place: SavingPlace;
  readonly isSaving: boolean;
  readonly refusal: RefusedReason | undefined;
}

/** Beside Save: where the note goes and who can read it there, or why it cannot go anywhere from here. */
export function SavePanel({ place, isSaving, refusal }: SavePanelProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const to = place.can === "save" ? place.to : undefined;
  const visibility = useTeamVisibility(to);

  return (
    <div className={styles.panel}>
      {refusal && (
        <p role="alert" className={mergeClasses(styles.notice, styles.danger, styles.text)}>
          {sendingWords.refused(refusedWords[refusal])}
        </p>
      )}
      {place.can === "wait" && <p className={styles.text}>{formWords.opening}</p>}
      {place.can === "not-here" && <p className={styles.text}>{notHereWords[place.why]}</p>}
      {to && (
        <>
          <p className={styles.text}>
            {formWords.goesTo} <strong>{toPlaceWords(to)}</strong>. {toReadersWords(to, visibility)}
          </p>
          <div className={styles.actions}>
            <button type="submit" className={buttons.primary} aria-disabled={isSaving}>
              {isSaving ? formWords.saving : formWords.save}
            </button>
          </div>
        </>
      )}
      <p className={styles.quiet}>{localLearning}</p>
    </div>
  );
}
