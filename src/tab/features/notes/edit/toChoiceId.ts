import type { NotePart } from "#domain/notes/noteParts.ts";

/** The element with which a part is decided, so that an error can lead to it. */
export const toChoiceId = (part: NotePart, what: "mine" | "theirs" | "anew" | "text"): string =>
  `part-${part.replaceAll("/", "-")}-${what}`;
