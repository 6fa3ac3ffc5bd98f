import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { boxLimit } from "#domain/notes/learningNote.ts";

import { formWords } from "./formWords.ts";
import { toFieldId } from "./toFieldId.ts";

interface TextBoxProps {
  readonly field: string;
  /** The element, where fields of the same name may stand on the page twice. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly isNeeded?: boolean;
  /** A line instead of a box. */
  readonly line?: "text" | "date";
  readonly onChange: (field: string, text: string) => void;
}

/** The counter stays out of the way until the limit is near. */
const nearLimit = boxLimit - 400;

/** One question of the form with its hint, its error and, near the limit, its counter. */
export function TextBox({ field, label, hint, value, problem, ...rest }: TextBoxProps) {
  const { isNeeded = false, line, onChange, id = toFieldId(field) } = rest;
  const styles = useFieldStyles();
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  const control = {
    id,
    value,
    ...(notes === "" ? {} : { "aria-describedby": notes }),
    ...(problem === undefined ? {} : { "aria-invalid": true }),
    ...(isNeeded ? { "aria-required": true } : {}),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(field, event.target.value),
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label} {isNeeded && formWords.needed}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.error}>
          {problem}
        </p>
      )}
      {line ? (
        <input type={line} autoComplete="off" className={styles.input} {...control} />
      ) : (
        <textarea rows={4} className={styles.box} {...control} />
      )}
      {value.length > nearLimit && (
        <p className={styles.hint}>{formWords.left(boxLimit - value.length)}</p>
      )}
    </div>
  );
}
