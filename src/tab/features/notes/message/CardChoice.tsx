import { useId } from "react";

import { faces } from "#domain/cards/faces.ts";
import type { Technique } from "#domain/cards/technique.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { useFormStyles } from "../form/useFormStyles.ts";
import { messageWords } from "./messageWords.ts";

interface CardChoiceProps {
  readonly technique: Technique;
  /** A note keeps the card that it was made with. */
  readonly isFixed: boolean;
  readonly isLocked: boolean;
  /** Words stand aside for which this card has no box. */
  readonly hasAside: boolean;
  readonly onChoose: (id: string) => void;
}

/** Which card the lesson came from: its questions stand below. */
export function CardChoice(props: CardChoiceProps) {
  const { technique, isFixed, isLocked, hasAside, onChoose } = props;
  const styles = useFormStyles();
  const fields = useFieldStyles();
  const id = useId();
  const { setAside, setAsideFixed } = messageWords;

  return (
    <div className={styles.panel}>
      {isFixed ? (
        <p className={styles.text}>{messageWords.fixed(technique.name)}</p>
      ) : (
        <div className={fields.field}>
          <label htmlFor={id} className={fields.label}>
            {messageWords.card}
          </label>
          <select
            id={id}
            className={fields.input}
            value={technique.id}
            disabled={isLocked}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onChoose(event.target.value)}
          >
            {inOrder.map((face) => (
              <option key={face.id} value={face.id}>
                {face.name}
              </option>
            ))}
          </select>
          <p id={`${id}-hint`} className={fields.hint}>
            {technique.plainName}
          </p>
        </div>
      )}
      <p className={styles.quiet} role="status">
        {hasAside && (isFixed ? setAsideFixed : setAside)(technique.name)}
      </p>
    </div>
  );
}

/** The one that most lessons of a conversation come from stands first; the others as everywhere. */
const inOrder = faces.toSorted((one, other) => Number(isFirst(other.id)) - Number(isFirst(one.id)));

function isFirst(id: string): boolean {
  return id === "after-action-review";
}
