import { useId } from "react";

import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { listWords } from "./listWords.ts";

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

/** One part of the filter; the first choice is everything. */
export function SelectField({ label, value, choices, onChoose }: SelectFieldProps) {
  const fields = useFieldStyles();
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <select
        id={id}
        className={fields.input}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{listWords.all}</option>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
