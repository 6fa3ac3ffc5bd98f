import { mergeClasses } from "@fluentui/react-components";
import { type SubmitEvent, useRef, useState } from "react";

import type { Technique } from "#domain/cards/technique.ts";
import { productLinks } from "#domain/links/productLinks.ts";
import { findNoteProblems } from "#domain/notes/findNoteProblems.ts";
import type { NoteAnswers } from "#domain/notes/noteAnswers.ts";
import { OutwardLink } from "#tab/ui/OutwardLink.tsx";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import type { Pressed } from "../sending/pressSave.ts";
import { AfterSave } from "./AfterSave.tsx";
import { DeviceChoices } from "./DeviceChoices.tsx";
import { DraftLine } from "./DraftLine.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import type { SavesHere, SavingPlace } from "./findSavingPlace.ts";
import { toAnswers } from "./formValues.ts";
import { formWords } from "./formWords.ts";
import { NoteFields } from "./NoteFields.tsx";
import { SavePanel } from "./SavePanel.tsx";
import { toFieldId } from "./toFieldId.ts";
import { toProblemWords } from "./toProblemWords.ts";
import { useFormStyles } from "./useFormStyles.ts";
import type { NoteDraft } from "./useNoteDraft.ts";
import { useSaveNote } from "./useSaveNote.ts";

interface NoteFormProps {
  readonly technique: Technique;
  readonly place: SavingPlace;
  readonly draft: NoteDraft;
  /** Puts what was written into the outbox: as a new note, or as a change of one. */
  readonly onPress: (place: SavesHere, answers: NoteAnswers) => Pressed;
  readonly onAnother: () => void;
  /** Where to go after the save, in place of another note. */
  readonly next?: { readonly label: string; readonly href: string };
}

/** The card's questions, where the answers go, and what became of them. */
export function NoteForm({ technique, place, draft, onPress, onAnother, next }: NoteFormProps) {
  const styles = useFormStyles();
  const [step, save] = useSaveNote(draft);
  const [hasTried, setHasTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFocusKept(form);
  const answers = toAnswers(draft.values);
  const problems = findNoteProblems(technique, answers);
  // An empty box is no mistake before Save; an NHS number is one at once.
  const shown = problems.filter(
    ({ kind }) => hasTried || kind === "nhs-number" || kind === "too-long",
  );

  function trySave(event: SubmitEvent): void {
    event.preventDefault();
    if (place.can !== "save") return;
    const [first] = problems;
    setHasTried(first !== undefined);
    if (first) document.getElementById(toFieldId(first.field))?.focus();
    else save(() => onPress(place, answers));
  }

  if (step.step !== "writing" && step.step !== "saving") {
    return <AfterSave step={step} onAnother={onAnother} next={next} />;
  }

  const problemOf = (field: string): string | undefined => {
    const problem = shown.find((one) => one.field === field);
    return problem && toProblemWords(problem);
  };
  return (
    <form ref={form} className={styles.more} noValidate onSubmit={trySave}>
      <div className={mergeClasses(styles.notice, styles.warning)}>
        <p className={styles.text}>
          <strong>{formWords.signpost}</strong>{" "}
          <OutwardLink known={productLinks} id="patient-safety-events">
            {formWords.signpostLink}
          </OutwardLink>
        </p>
      </div>
      <DraftLine draft={draft} />
      {hasTried && <ErrorSummary technique={technique} problems={problems} />}
      <div className={styles.panel}>
        {technique.note.before !== undefined && (
          <p className={styles.text}>{technique.note.before}</p>
        )}
        <NoteFields
          technique={technique}
          values={draft.values}
          problemOf={problemOf}
          onChange={draft.change}
          isLocked={step.step === "saving"}
        />
      </div>
      <SavePanel
        place={place}
        isSaving={step.step === "saving"}
        refusal={step.step === "writing" ? step.refusal : undefined}
      />
      <DeviceChoices draft={draft} onDeleted={onAnother} />
    </form>
  );
}
