import { type ReactNode, useId } from "react";

import { useFieldStyles } from "./useFieldStyles.ts";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** What is said below the field. */
  readonly children?: ReactNode;
}

/** Letters that what is shown must have in it. */
export function SearchField({ label, value, onChange, children }: SearchFieldProps) {
  const fields = useFieldStyles();
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        className={fields.input}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {children}
    </div>
  );
}
