import { cleanText } from "./cleanText.ts";
import type { NoteAction } from "./learningNote.ts";
import type { NoteAnswers } from "./noteAnswers.ts";

/** The action of a note, or undefined where nothing was written; `before` says how far it was already. */
export function toAction({ action }: NoteAnswers, before?: NoteAction): NoteAction | undefined {
  const what = cleanText(action.what);
  const owner = cleanText(action.owner).replaceAll(/\s+/g, " ");
  if (!what && !owner && !action.due) return undefined;
  return { what, owner, due: action.due, state: before?.state ?? "Open" };
}
