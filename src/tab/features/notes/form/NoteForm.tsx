import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";

import type { Technique } from "#domain/cards/technique.ts";
import { findNoteProblems } from "#domain/notes/findNoteProblems.ts";
import type { NoteAnswers } from "#domain/notes/noteAnswers.ts";
import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import type { Pressed } from "../sending/pressSave.ts";
import { AfterSave, type LeftStep } from "./AfterSave.tsx";
import { DeviceChoices } from "./DeviceChoices.tsx";
import { DraftLine } from "./DraftLine.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import type { SavesHere, SavingPlace } from "./findSavingPlace.ts";
import { toAnswers } from "./formValues.ts";
import { goToField } from "./goToField.ts";
import { NoteFields } from "./NoteFields.tsx";
import { privacyCheckWords } from "./privacyCheckWords.ts";
import { PrivacyQuestion } from "./PrivacyQuestion.tsx";
import { SavePanel } from "./SavePanel.tsx";
import { Signpost } from "./Signpost.tsx";
import { toFieldId } from "./toFieldId.ts";
import { toFieldLabel } from "./toFieldLabel.ts";
import { toProblemWords } from "./toProblemWords.ts";
import { useFormStyles } from "./useFormStyles.ts";
import type { NoteDraft } from "./useNoteDraft.ts";
import { useNumberSaid } from "./useNumberSaid.ts";
import { usePrivacyCheck } from "./usePrivacyCheck.ts";
import { useSaveNote } from "./useSaveNote.ts";

interface NoteFormProps {
  readonly technique: Technique;
  readonly place: SavingPlace;
  readonly draft: NoteDraft;
  /** Answers that a saved note had: what they told already is not asked about again. */
  readonly known?: readonly NoteAnswers[];
  /** Puts what was written into the outbox, with the kinds of warning that were confirmed: as a new note, or as a change of one. */
  readonly onPress: (
    place: SavesHere,
    answers: NoteAnswers,
    confirmed: readonly PrivacyKind[],
  ) => Pressed;
  readonly onAnother: () => void;
  /** Where to go after the save, in place of another note. */
  readonly next?: { readonly label: string; readonly href: string };
  /** What can be done after the save, where it is something else altogether. */
  readonly renderNext?: (step: LeftStep) => ReactNode;
  /** What stands above the questions; locked while a save is under way. */
  readonly renderHead?: (isLocked: boolean) => ReactNode;
  /** Words of this form that wait already. */
  readonly first?: Pressed | undefined;
}

/** The card's questions, where the answers go, and what became of them. */
export function NoteForm(props: NoteFormProps) {
  const { technique, place, draft, known = [], onPress, onAnother, next, renderHead } = props;
  const styles = useFormStyles();
  const [step, save] = useSaveNote(draft, props.first);
  const [hasTried, setHasTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  useFocusKept(form);
  const announce = useAnnounce();
  const { values } = draft;
  const check = usePrivacyCheck({ technique, values, change: draft.change, known });
  const answers = toAnswers(values);
  const problems = findNoteProblems(technique, answers);
  useNumberSaid(technique, problems);
  // An empty box is no mistake before Save; an NHS number is one at once.
  const shown = problems.filter(
    ({ kind }) => hasTried || kind === "nhs-number" || kind === "too-long",
  );

  function trySave(isSure: boolean): void {
    if (place.can !== "save") return;
    const [first] = problems;
    setHasTried(first !== undefined);
    const { left, confirmed } = check.answer(isSure);
    if (first) goToField(first.field);
    else if (left.length > 0) ask(left.length);
    else {
      check.stop();
      save(() => onPress(place, answers, confirmed));
    }
  }

  function ask(count: number): void {
    flushSync(check.ask);
    question.current?.focus();
    announce(privacyCheckWords.asked(count));
  }

  if (step.step !== "writing" && step.step !== "saving") {
    const { renderNext } = props;
    return <AfterSave step={step} onAnother={onAnother} next={next} renderNext={renderNext} />;
  }

  const problemOf = (field: string): string | undefined => {
    const problem = shown.find((one) => one.field === field);
    return problem && toProblemWords(problem);
  };
  return (
    <form
      ref={form}
      className={styles.more}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        trySave(false);
      }}
    >
      <Signpost />
      <DraftLine draft={draft} />
      {hasTried && <ErrorSummary technique={technique} problems={problems} />}
      {renderHead?.(step.step === "saving")}
      <div className={styles.panel}>
        {technique.note.before !== undefined && (
          <p className={styles.text}>{technique.note.before}</p>
        )}
        <NoteFields
          technique={technique}
          values={values}
          problemOf={problemOf}
          onChange={draft.change}
          isLocked={step.step === "saving"}
        />
      </div>
      {place.can === "save" && (
        <PrivacyQuestion
          check={check}
          locate={(field) => ({
            fieldId: toFieldId(field),
            where: toFieldLabel(technique, field),
          })}
          heading={question}
          saveButton={saveButton}
          onConfirm={() => trySave(true)}
        />
      )}
      <SavePanel
        place={place}
        saveButton={saveButton}
        isAsked={check.asked !== undefined && check.asked.length > 0}
        isSaving={step.step === "saving"}
        refusal={step.step === "writing" ? step.refusal : undefined}
      />
      <DeviceChoices draft={draft} onDeleted={onAnother} />
    </form>
  );
}
