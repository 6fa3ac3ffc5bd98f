import type { Technique } from "../cards/technique.ts";
import { boxLimit, titleLimit } from "./learningNote.ts";
import type { NoteAnswers } from "./noteAnswers.ts";

/** A text that a note will hold, as it was typed. */
export interface NoteTextField {
  readonly field: string;
  readonly text: string;
  readonly limit: number;
  /** It is saved on one line as well: the title follows from "next time", and a role has but one line. */
  readonly isLine: boolean;
}

/** Every text that the card asks for, in the order of the form. What it does not ask for is never saved. */
export function toTextFields(
  { note }: Technique,
  { values, action }: NoteAnswers,
): readonly NoteTextField[] {
  const boxes = [...note.questions.map(({ box }) => box), ...note.further.map(({ id }) => id)];
  return [
    ...boxes.map((field: string) => ({
      field,
      text: values[field] ?? "",
      limit: boxLimit,
      isLine: field === "nextTime",
    })),
    { field: "actionWhat", text: action.what, limit: boxLimit, isLine: false },
    { field: "actionOwner", text: action.owner, limit: titleLimit, isLine: true },
  ];
}
