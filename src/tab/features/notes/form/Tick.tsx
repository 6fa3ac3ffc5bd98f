import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { toFieldId } from "./toFieldId.ts";
import { useFormStyles } from "./useFormStyles.ts";

interface TickProps {
  readonly field: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly problem?: string | undefined;
  readonly onChange: (field: string, text: string) => void;
}

/** A yes that is kept as the word it is stored as. */
export function Tick({ field, label, value, problem, onChange }: TickProps) {
  const styles = useFormStyles();
  const fields = useFieldStyles();
  const id = toFieldId(field);

  return (
    <div className={fields.field}>
      {problem && (
        <p id={`${id}-problem`} className={fields.error}>
          {problem}
        </p>
      )}
      <label htmlFor={id} className={styles.tick}>
        <input
          id={id}
          type="checkbox"
          className={styles.mark}
          checked={value === "Yes"}
          {...(problem === undefined
            ? {}
            : { "aria-invalid": true, "aria-describedby": `${id}-problem` })}
          onChange={(event) => onChange(field, event.target.checked ? "Yes" : "")}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
