import { boxLimit } from "#domain/notes/learningNote.ts";

/** What the note form says. */
export const formWords = {
  title: "Write a learning note",
  backTo: (name: string): string => `Back to ${name}`,
  signpost:
    "Has somebody been harmed, or could they have been? Record it in the incident system first.",
  signpostLink: "Learn from patient safety events (LFPSE) service",
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
} as const;

/** The draft and the device. */
export const draftWords = {
  restored: (day: string): string =>
    `These are your words from ${day}. They were kept on this device.`,
  discard: "Discard draft",
  discarded: "Draft discarded.",
  undo: "Undo",
  onDevice: "Draft kept on this device for 14 days. It is not encrypted.",
  inMemory: "Draft kept only until this page closes.",
  notClean:
    "Your newest words are only in this page's memory. Remove the NHS number and they will be kept again.",
  shared: "This is a shared computer",
  sharedHint: "Your draft is then kept only until this page closes.",
  deleteAll: "Delete everything on this device",
  deleteAsk:
    "This deletes the drafts and unsent notes of everyone who used Technique Cards on this device. It cannot be undone. Notes saved to a team stay there.",
  deleteYes: "Delete it all",
  deleteNo: "Keep it",
  deleted: "Everything on this device is deleted.",
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

/** Why a note cannot be saved where the person is, and who can help. */
export const notHereWords = {
  browser:
    "You are in a browser of its own. Saving works in Teams, in a channel where Technique Cards is a tab. Your draft stays here.",
  "no-team":
    "There is no team around this page. Saving works in a channel where Technique Cards is a tab. Your draft stays here.",
  "no-person":
    "Teams did not tell us who you are, so this note cannot be saved here. Close this tab and open it again. Your draft stays here.",
  archived:
    "This team or channel is archived, so nothing can be added. A team owner can bring it back. Your draft stays here.",
  "cross-tenant":
    "This channel belongs to another organisation. You can save only to a team of your own organisation. Ask somebody from the other organisation to save it. Your draft stays here.",
  guest:
    "You are a guest in this team, and guests cannot save notes here. Ask a member of the team to save it. Your draft stays here.",
} as const;

const count = (number: number): string => new Intl.NumberFormat("en-GB").format(number);
