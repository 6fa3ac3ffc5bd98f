import type { NoteKind } from "./learningNote.ts";

/** The answers of the note form as typed. Text stands under the box's name or the further question's id. */
export interface NoteAnswers {
  readonly values: Readonly<Record<string, string>>;
  readonly kind: NoteKind;
  readonly reuse: boolean;
  readonly action: { readonly what: string; readonly owner: string; readonly due: string };
  readonly agreed: boolean;
}

/** The fields of the form in the order they are asked, so that the first problem is the first on the screen. */
export const actionFields = ["actionWhat", "actionOwner", "actionDue"] as const;
