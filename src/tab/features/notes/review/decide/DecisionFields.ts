import type { FormValues } from "#tab/features/notes/form/formValues.ts";

/** What each field of a decision's form needs. */
export interface DecisionFields {
  readonly values: FormValues;
  /** The element of a field. */
  readonly toId: (field: string) => string;
  readonly problemOf: (field: string) => string | undefined;
  readonly change: (field: string, text: string) => void;
}
