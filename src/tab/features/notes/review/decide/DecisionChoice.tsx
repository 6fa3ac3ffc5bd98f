import type { RefObject } from "react";

import { isTakenBack } from "#domain/notes/changeNote.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { choiceWords, type DecisionKind, decideWords } from "./decideWords.ts";

interface DecisionChoiceProps {
  readonly note: LearningNote;
  /** The first button takes the focus when what stood here before is gone. */
  readonly first: RefObject<HTMLButtonElement | null>;
  readonly onChoose: (kind: DecisionKind) => void;
}

const everyKind = Object.keys(choiceWords) as readonly DecisionKind[];

/** What would leave a note where it stands is not offered. */
const standing: ReadonlyMap<string, readonly DecisionKind[]> = new Map([
  ["ChangeAsked", ["ask-change"]],
  ["Checked", ["check"]],
  ["InPractice", ["check", "practice"]],
  ["Closed", ["close"]],
]);

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
            {choiceWords[kind]}
          </button>
        ))}
      </div>
    </>
  );
}
