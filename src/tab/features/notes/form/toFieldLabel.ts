import type { Technique } from "#domain/cards/technique.ts";

import { formWords } from "./formWords.ts";

/** What a field is called on the screen. */
export function toFieldLabel({ note }: Technique, field: string): string {
  const own =
    note.questions.find(({ box }) => box === field) ?? note.further.find(({ id }) => id === field);
  if (own) return own.label;
  switch (field) {
    case "actionWhat":
      return formWords.actionWhat;
    case "actionOwner":
      return formWords.actionOwner;
    case "actionDue":
      return formWords.actionDue;
    default:
      return note.agreement ?? field;
  }
}
