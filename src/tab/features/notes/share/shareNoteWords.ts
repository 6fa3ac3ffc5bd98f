import type { LinkOnlyReason } from "#domain/notes/findSharedLesson.ts";

/** What is said where a note is shared. */
export const shareNoteWords = {
  label: "A learning note",
  thisNote: "this note",
  heading: "Could these words tell who a patient is?",
  lead: "People outside your team may read them. Share only the link if you are not sure.",
  confirm: "I have checked these. Share",
  linkOnly: "Share only the link",
  back: "Back",
} as const;

/** Why the words of the note stay where they are. */
export const linkOnlyWords: Readonly<Record<LinkOnlyReason, string>> = {
  "in-confidence":
    "Share sends only a link. What is said in this technique stays with those who were there.",
  "not-for-others":
    "Share sends only a link. The author has not said that other teams may re-use this lesson.",
  "not-in-use": "Share sends only a link, because this note is not in use as it is.",
  "nhs-number": "Share sends only a link. The words may have an NHS number in them.",
};
