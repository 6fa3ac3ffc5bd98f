import { cleanText } from "./cleanText.ts";
import { isDay } from "./findNoteProblems.ts";
import type { NoteAction } from "./learningNote.ts";
import type { NoteAnswers } from "./noteAnswers.ts";

/** The day of an action as a date field can show it; a day that somebody wrote in words cannot be shown there. */
export const toShownDue = (action: NoteAction | undefined): string =>
  action && isDay(action.due) ? action.due : "";

/** The action of a note, or undefined where nothing was written; `before` is what the form began with. */
export function toAction({ action }: NoteAnswers, before?: NoteAction): NoteAction | undefined {
  const due = action.due === toShownDue(before) ? (before?.due ?? action.due) : action.due;
  const isUntouched = action.what === before?.what && action.owner === before.owner;
  if (isUntouched && due === before.due) return before;
  const what = action.what === before?.what ? before.what : cleanText(action.what);
  const owner = cleanText(action.owner).replaceAll(/\s+/g, " ");
  if (!what && !owner && !action.due) return undefined;
  return { what, owner, due, state: before?.state ?? "Open" };
}
