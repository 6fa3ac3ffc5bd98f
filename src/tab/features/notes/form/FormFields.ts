import type { Technique } from "#domain/cards/technique.ts";

import type { FormValues } from "./formValues.ts";

/** What every part of the form is given. */
export interface FormFields {
  readonly technique: Technique;
  readonly values: FormValues;
  /** The sentence of what is wrong with a field, where something is. */
  readonly problemOf: (field: string) => string | undefined;
  readonly onChange: (field: string, text: string) => void;
}
