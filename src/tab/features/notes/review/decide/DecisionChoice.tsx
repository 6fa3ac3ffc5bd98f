import type { RefObject } from "react";

import { isTakenBack } from "#domain/notes/changeNote.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { againWords, choiceWords, type DecisionKind, decideWords } from "./decideWords.ts";
import { kindOf } from "./kindOf.ts";

interface DecisionChoiceProps {
  readonly note: LearningNote;
  /** The first button takes the focus when what stood here before is gone. */
  readonly first: RefObject<HTMLButtonElement | null>;
  readonly onChoose: (kind: DecisionKind) => void;
}

const everyKind = Object.keys(choiceWords) as readonly DecisionKind[];

/** What would leave a note where it stands is not offered. Only what is good may be found good again, as it stands now. */
const standing: ReadonlyMap<string, readonly DecisionKind[]> = new Map([
  ["ChangeAsked", ["ask-change"]],
  ["InPractice", ["check"]],
  ["Closed", ["close"]],
]);

const toChoiceWords = (kind: DecisionKind, { state }: LearningNote): string =>
  (kindOf({ state }) === kind ? againWords.get(kind) : undefined) ?? choiceWords[kind];

export function findChoices(note: LearningNote): readonly DecisionKind[] {
  if (isTakenBack(note)) return [];
  return everyKind.filter((kind) => !standing.get(note.state)?.includes(kind));
}

/** The decisions, one button each. */
export function DecisionChoice({ note, first, onChoose }: DecisionChoiceProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  return (
    <>
      <p className={styles.text}>{decideWords.lead}</p>
      <div className={styles.actions}>
        {findChoices(note).map((kind, place) => (
          <button
            key={kind}
            {...(place === 0 ? { ref: first } : {})}
            type="button"
            className={place === 0 ? buttons.primary : buttons.secondary}
            onClick={() => onChoose(kind)}
          >
            {toChoiceWords(kind, note)}
          </button>
        ))}
      </div>
    </>
  );
}
