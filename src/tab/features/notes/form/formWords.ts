import { boxLimit } from "#domain/notes/learningNote.ts";
import { signpostWords } from "#tab/ui/signpostWords.ts";

/** What the note form says. */
export const formWords = {
  title: "Write a learning note",
  backTo: (name: string): string => `Back to ${name}`,
  signpost: signpostWords.first,
  signpostLink: signpostWords.link,
  needed: "(needed)",
  kind: "What kind of lesson is it?",
  more: "More (optional)",
  action: "An action (optional)",
  actionWhat: "What will change?",
  actionOwner: "Which role will see to it?",
  actionOwnerHint: "A role, such as ward manager. Not a person's name.",
  actionDue: "By when?",
  reuse: "Other teams may re-use this lesson",
  left: (left: number): string =>
    left >= 0
      ? `${count(left)} left of ${count(boxLimit)} characters`
      : `${count(-left)} characters too many`,
  goesTo: "This note goes to",
  save: "Save",
  saving: "Saving…",
  seeIt: "See it in Notes",
  another: "Write another",
  opening: "Finding out where this note can be saved",
  draftStays: "Your draft stays here.",
} as const;

/** The draft and the device. */
export const draftWords = {
  restored: (day: string): string =>
    `These are your words from ${day}. They were kept on this device.`,
  discard: "Discard draft",
  discarded: "Draft discarded.",
  undo: "Undo",
  onDevice: "Draft kept on this device for 14 days. It is not encrypted.",
  inWindow: "This device has no room left. Draft kept only until this window closes.",
  inMemory: "Draft kept only until this page closes.",
  notClean:
    "Your newest words are only in this page's memory. Remove the NHS number and they will be kept again.",
} as const;

/** What stops a save, in the order of the form. */
export const problemWords = {
  heading: "Before this note can be saved",
  empty: "Write what to do next time.",
  nhsNumber: "This looks like an NHS number. Remove it before you save.",
  tooLong: (over: number): string =>
    over === 1 ? "This is 1 character too long." : `This is ${count(over)} characters too long.`,
  badDate: "Choose a day from the calendar, or leave this empty.",
  notAgreed: "Tick this before you save.",
} as const;

const count = (number: number): string => new Intl.NumberFormat("en-GB").format(number);
