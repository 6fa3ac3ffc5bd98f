import { mergeClasses } from "@fluentui/react-components";
import type { RefObject } from "react";
import { Link } from "wouter";

import type { RefusedReason } from "#graph/notes/NotesRepository.ts";
import { teamAddress } from "#tab/ui/addresses.ts";
import { fromInside } from "#tab/ui/fromInside.ts";
import { privacyLine } from "#tab/ui/privacyLine.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { localLearning } from "../noteWords.ts";
import { PickedTeam } from "../PickedTeam.tsx";
import { savingHereWords, type SavingObstacle } from "../placeStateWords.ts";
import { toPlaceWords, toReadersWords } from "../placeWords.ts";
import { refusedWords, sendingWords } from "../sending/sendingWords.ts";
import { WhereToLook } from "../sending/WhereToLook.tsx";
import type { SavingPlace } from "./findSavingPlace.ts";
import { formWords } from "./formWords.ts";
import { useFormStyles } from "./useFormStyles.ts";
import { useTeamVisibility } from "./useTeamVisibility.ts";

interface SavePanelProps {
  readonly place: SavingPlace;
  readonly isSaving: boolean;
  readonly saveButton: RefObject<HTMLButtonElement | null>;
  /** A question is open that has to be answered first, so Save is not the next thing to press. */
  readonly isAsked: boolean;
  readonly refusal: RefusedReason | undefined;
}

/** Beside Save: where the note goes and who can read it there, or why it cannot go anywhere from here. */
export function SavePanel({ place, isSaving, saveButton, isAsked, refusal }: SavePanelProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const to = place.can === "save" ? place.to : undefined;
  const isPicked = place.can === "save" && place.isPicked;
  const visibility = useTeamVisibility(to);

  return (
    <div className={styles.panel}>
      {refusal && (
        <p role="alert" className={mergeClasses(styles.notice, styles.danger, styles.text)}>
          {sendingWords.refused(refusedWords[refusal])}
        </p>
      )}
      {refusal && <WhereToLook why={refusal} />}
      {place.can === "wait" && <p className={styles.text}>{formWords.opening}</p>}
      {place.can === "not-here" && <WhyNotHere why={place.why} />}
      {to && (
        <>
          {isPicked && <PickedTeam to={to} />}
          <p className={styles.text}>
            {formWords.goesTo} <strong>{toPlaceWords(to)}</strong>. {toReadersWords(to, visibility)}
          </p>
          <div className={styles.actions}>
            <button
              ref={saveButton}
              type="submit"
              className={isAsked ? buttons.secondary : buttons.primary}
              aria-disabled={isSaving}
            >
              {isSaving ? formWords.saving : formWords.save}
            </button>
          </div>
        </>
      )}
      <p className={styles.quiet}>{privacyLine}</p>
      <p className={styles.quiet}>{localLearning}</p>
    </div>
  );
}

/** The reason beside words that are already here, and the way to a team where the person may choose one. */
function WhyNotHere({ why }: { readonly why: SavingObstacle }) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const { title, meaning, step, beside = meaning } = savingHereWords[why];
  return (
    <>
      <p className={styles.text}>
        <strong>{title}.</strong> {beside} {formWords.draftStays}
      </p>
      {step && "href" in step && step.href === teamAddress && (
        <div className={styles.actions}>
          <Link href={step.href} state={fromInside} className={buttons.primary}>
            {step.label}
          </Link>
        </div>
      )}
    </>
  );
}
