import type { NoteAnswers } from "#domain/notes/noteAnswers.ts";

/** The words of a run as the domain reads answers. Kind, re-use and agreement are asked in the note form. */
export const toRunAnswers = (values: Readonly<Record<string, string>>): NoteAnswers => ({
  values,
  kind: "Improve",
  reuse: false,
  action: {
    what: values["actionWhat"] ?? "",
    owner: values["actionOwner"] ?? "",
    due: values["actionDue"] ?? "",
  },
  agreed: false,
});
