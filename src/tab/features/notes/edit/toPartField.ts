import { findAnswerId, type NotePart } from "#domain/notes/noteParts.ts";

/** The field of the note form in which a part's text is written. */
export const toPartField = (part: NotePart): string =>
  part === "action" ? "actionWhat" : (findAnswerId(part) ?? part);
