import { type NoteKind, noteKinds } from "#domain/notes/learningNote.ts";
import type { NoteAnswers } from "#domain/notes/noteAnswers.ts";

/** What stands in the form, by field; the same shape as a draft, so that keeping is copying. */
export type FormValues = Readonly<Record<string, string>>;

export const noValues: FormValues = {};

/** The form's values as the domain reads them. */
export const toAnswers = (values: FormValues): NoteAnswers => ({
  values,
  kind: toKind(values["kind"]),
  reuse: values["reuse"] === "Yes",
  action: {
    what: values["actionWhat"] ?? "",
    owner: values["actionOwner"] ?? "",
    due: values["actionDue"] ?? "",
  },
  agreed: values["agreed"] === "Yes",
});

/** Most lessons say what to do better, so that is chosen until the person says otherwise. */
export const toKind = (text: string | undefined): NoteKind =>
  noteKinds.find((kind) => kind === text) ?? "Improve";

export const isBlank = (values: FormValues): boolean =>
  Object.entries(values).every(([field, text]) => field === "kind" || text.trim() === "");
