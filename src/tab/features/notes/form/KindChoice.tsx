import { useId } from "react";

import { noteKinds } from "#domain/notes/learningNote.ts";

import { kindWords } from "../noteWords.ts";
import { toKind } from "./formValues.ts";
import { formWords } from "./formWords.ts";
import { useFormStyles } from "./useFormStyles.ts";

interface KindChoiceProps {
  readonly value: string | undefined;
  readonly onChange: (field: string, text: string) => void;
}

/** What kind of lesson it is. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const styles = useFormStyles();
  const group = useId();
  const chosen = toKind(value);

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{formWords.kind}</legend>
      <div className={styles.row}>
        {noteKinds.map((kind) => (
          <label key={kind} className={styles.option}>
            <input
              type="radio"
              name={group}
              className={styles.mark}
              checked={kind === chosen}
              onChange={() => onChange("kind", kind)}
            />
            {kindWords[kind]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
